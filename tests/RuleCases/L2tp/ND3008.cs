namespace NetDsl.Examples.Misconfigured;

public static partial class ND3008
{
    public static Network Good() => Network.Define("ND3008", net =>
    {
        net.Lns1(lns =>
        {
            lns.L2tpGroup("default-lns", g => g.Password(L2tpParts.Password).Lns(1));
        });
    });

    public static Network Unknown(L2tpTunnelName remote, L2tpGroupName name) => Network.Define("ND3008", net =>
    {
        net.Lns1(lns =>
        {
            lns.L2tpGroup("lns2", g => g.Password(L2tpParts.Password).Lns(1, remote));
            lns.L2tpGroup(name, g => g.Password(L2tpParts.Password).Lns(1));
        });
    });
}
