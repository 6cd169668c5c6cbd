namespace NetDsl.Examples.Misconfigured;

/// <summary>Users come in over a 40GE port.</summary>
public static partial class ND3099
{
    public static Network Bad() => Network.Define("ND3099", net =>
    {
        net.HuaweiRouter("BRAS1", bras => bras.Interface("40GE0/2/0.1", access =>
        {
            access.UserVlan(1, 100);
            access.Bas(bas => bas.Layer2Subscriber()); // expect ND3099
        }));
    });
}
