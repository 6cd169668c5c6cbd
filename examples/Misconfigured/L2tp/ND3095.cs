namespace NetDsl.Examples.Misconfigured;

/// <summary>VLANs of users on a main interface.</summary>
public static partial class ND3095
{
    public static Network Bad() => Network.Define("ND3095", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.VirtualTemplate(1, vt => vt.PppOptions(ppp => ppp.AuthenticateByChap()));
            bras.Interface("GE0/2/0", access =>
            {
                access.PppoeServer(1).Bas(bas => bas.Layer2Subscriber());
                access.UserVlan(1, 100); // expect ND3095
            });
        });
    });
}
