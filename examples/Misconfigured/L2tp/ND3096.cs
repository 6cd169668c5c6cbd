namespace NetDsl.Examples.Misconfigured;

/// <summary>A sub-interface has a VLAN of its own and VLANs of users.</summary>
public static partial class ND3096
{
    public static Network Bad() => Network.Define("ND3096", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.VirtualTemplate(1, vt => vt.PppOptions(ppp => ppp.AuthenticateByChap()));
            bras.Interface("GE0/2/0.1", access =>
            {
                access.Dot1q(200);
                access.PppoeServer(1).Bas(bas => bas.Layer2Subscriber());
                access.UserVlan(1, 100); // expect ND3096
            });
        });
    });
}
