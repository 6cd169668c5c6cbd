namespace NetDsl.Examples.Misconfigured;

/// <summary>Two sub-interfaces of a port take users of VLAN 50 to 100.</summary>
public static partial class ND3097
{
    public static Network Bad() => Network.Define("ND3097", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Interface("GE0/2/0.1", access => access.UserVlan(1, 100).Bas(bas => bas.Layer2Subscriber()));
            bras.Interface("GE0/2/0.2", access =>
            {
                access.Bas(bas => bas.Layer2Subscriber());
                access.UserVlan(50, 150); // expect ND3097
            });
        });
    });
}
