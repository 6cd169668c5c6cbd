namespace NetDsl.Examples.Misconfigured;

public static partial class ND3041
{
    public static Network Good() => Network.Define("ND3041", net =>
    {
        net.Lns1(lns =>
        {
            lns.VirtualTemplate(2, vt => vt.Mtu(1460));
            lns.L2tpGroup("lns2", g => g.Password(L2tpParts.Password).Lns(2, "lac2", configure: l => l.MandatoryChap()));
            lns.VirtualTemplate(3, vt => vt.Mtu(1460).PppOptions(ppp => ppp.AuthenticateByChap().AuthenticateByPap()));
            lns.L2tpGroup("lns3", g => g.Password(L2tpParts.Password).Lns(3, "lac3", configure: l => l.MandatoryChap()));
        });
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3041", net =>
    {
        net.Lns1(lns =>
        {
            lns.VirtualTemplate(2, vt => vt.Mtu(1460).PppOptions(ppp => ppp.AuthenticateByPap().AuthenticateByChap(on)));
            lns.L2tpGroup("lns2", g => g.Password(L2tpParts.Password).Lns(2, "lac2", configure: l => l.MandatoryChap()));
        });
    });
}
