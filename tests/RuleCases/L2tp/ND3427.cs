namespace NetDsl.Examples.Misconfigured;

public static partial class ND3427
{
    public static Network Good() => Network.Define("ND3427", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.TunnelName("gold").Password(L2tpParts.Password).StrictAuthentication().Lac(l =>
            {
                l.Source("LoopBack0");
                l.Lns("3.3.3.3", remote: "lns1");
            }));
        }, domain: d => d.L2tpGroup("gold"));
    });

    public static Network Unknown(L2tpTunnelName remote, Input<bool> strict) => Network.Define("ND3427", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.TunnelName("gold").Password(L2tpParts.Password).StrictAuthentication().Lac(l => l.Source("LoopBack0").Lns("3.3.3.3", remote: remote)));
            lac.L2tpGroup("silver", g => g.TunnelName("gold").Password(L2tpParts.Password).StrictAuthentication(strict).Lac(l => l.Source("LoopBack0").Lns("3.3.3.3")));
        }, domain: d => d.L2tpGroup("gold").L2tpGroup("silver"));
    });
}
