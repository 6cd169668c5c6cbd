namespace NetDsl.Examples.Misconfigured;

/// <summary>An interface for users has an address of its own.</summary>
public static partial class ND3100
{
    public static Network Bad() => Network.Define("ND3100", net =>
    {
        net.HuaweiRouter("BRAS1", bras => bras.Interface("GE0/2/0.1", access =>
        {
            access.UserVlan(1, 100).Bas(bas => bas.Layer2Subscriber());
            access.Address("10.1.1.1/24"); // expect ND3100
        }));
    });
}
