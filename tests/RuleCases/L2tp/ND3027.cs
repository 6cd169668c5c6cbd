namespace NetDsl.Examples.Misconfigured;

public static partial class ND3027
{
    public static Network Fixed() => Network.Define("ND3027", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.TunnelName("lac1").Password(L2tpParts.Password).StrictAuthentication().Lac(l =>
            {
                l.Source("LoopBack0");
                l.Lns("3.3.3.3", remote: "lns1");
            }));
        }, domain: d => d.L2tpGroup("gold"));
        net.Lns1();
    });

    public static Network Good_not_strict() => Network.Define("ND3027", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.TunnelName("lac1").Password(L2tpParts.Password).Lac(l =>
            {
                l.Source("LoopBack0");
                l.Lns("3.3.3.3", remote: "LNS1");
            }));
        }, domain: d => d.L2tpGroup("gold"));
        net.Lns1();
    });

    public static Network Unknown(L2tpTunnelName name, Input<bool> strict) => Network.Define("ND3027", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.TunnelName("lac1").Password(L2tpParts.Password).StrictAuthentication().Lac(l => l.Source("LoopBack0").Lns("3.3.3.3", remote: name)));
            lac.L2tpGroup("silver", g => g.TunnelName("lac1").Password(L2tpParts.Password).StrictAuthentication(strict).Lac(l => l.Source("LoopBack0").Lns("3.3.3.3", remote: "LNS1")));
        }, domain: d => d.L2tpGroup("gold").L2tpGroup("silver"));
        net.Lns1();
    });
}
