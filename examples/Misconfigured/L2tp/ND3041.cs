namespace NetDsl.Examples.Misconfigured;

/// <summary>CHAP is asked for, and the virtual template has only PAP.</summary>
public static partial class ND3041
{
    public static Network Bad() => Network.Define("ND3041", net =>
    {
        net.Lns1(lns =>
        {
            lns.VirtualTemplate(2, vt => vt.Mtu(1460).PppOptions(ppp => ppp.AuthenticateByPap())); // expect ND3042
            lns.L2tpGroup("lns2", g => g.Password(L2tpParts.Password).Lns(2, "lac2", configure: l => l.MandatoryChap())); // expect ND3041
        });
    });
}
