namespace NetDsl.Examples.Misconfigured;

/// <summary>PPPoE is bound, and the interface does not let users in.</summary>
public static partial class ND3094
{
    public static Network Bad() => Network.Define("ND3094", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.VirtualTemplate(1, vt => vt.PppOptions(ppp => ppp.AuthenticateByChap()));
            bras.Interface("GE0/2/0.1", access =>
            {
                access.UserVlan(1, 100);
                access.PppoeServer(1); // expect ND3094
            });
        });
    });
}
