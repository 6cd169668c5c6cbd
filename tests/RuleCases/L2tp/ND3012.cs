namespace NetDsl.Examples.Misconfigured;

public static partial class ND3012
{
    public static Network Good() => Network.Define("ND3012", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.TunnelName("gold").Password(L2tpParts.Password).Lac(l => l.LnsFromRadius().Source("LoopBack0")));
        });
    });

    public static Network Good_built_in() => Network.Define("ND3012", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("default-lac", g => g.Description("not used"));
        });
    });

    public static Network Good_raw_line() => Network.Define("ND3012", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.TunnelName("gold").Password(L2tpParts.Password).Raw("start l2tp ip 3.3.3.3 vpn-instance red"));
        });
    });

    public static Network Unknown(L2tpGroupName name) => Network.Define("ND3012", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup(name, g => g.TunnelName("gold").Password(L2tpParts.Password));
        }, domain: d => d.L2tpGroup(name));
    });
}
