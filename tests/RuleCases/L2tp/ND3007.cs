namespace NetDsl.Examples.Misconfigured;

public static partial class ND3007
{
    public static Network Good() => Network.Define("ND3007", net =>
    {
        net.Lns1(lns =>
        {
            lns.L2tpGroup("default-lns", g => g.Password(L2tpParts.Password).Lns(1, "lac2"));
        });
    });

    public static Network Unknown(L2tpGroupName name) => Network.Define("ND3007", net =>
    {
        net.Lns1(lns =>
        {
            lns.L2tpGroup(name, g => g.Password(L2tpParts.Password).Lns(1, "lac2"));
        });
    });
}
