namespace NetDsl.Examples.Misconfigured;

public static partial class ND3009
{
    public static Network Good() => Network.Define("ND3009", net =>
    {
        net.Lns1(lns =>
        {
            lns.L2tpGroup("lns2", g => g.Password(L2tpParts.Password).Lns(1, "LAC1"));
            lns.L2tpGroup("default-lns", g => g.Password(L2tpParts.Password).Lns(1));
        });
    });

    public static Network Good_from_different_addresses() => Network.Define("ND3009", net =>
    {
        net.Lns1(lns =>
        {
            lns.L2tpGroup("lns2", g => g.Password(L2tpParts.Password).Lns(1, "lac2", "1.1.1.2"));
            lns.L2tpGroup("lns3", g => g.Password(L2tpParts.Password).Lns(1, "lac2", "1.1.1.3"));
        });
    });

    public static Network Unknown(L2tpTunnelName remote) => Network.Define("ND3009", net =>
    {
        net.Lns1(lns =>
        {
            lns.L2tpGroup("lns2", g => g.Password(L2tpParts.Password).Lns(1, remote));
        });
    });
}
