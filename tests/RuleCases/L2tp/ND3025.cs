namespace NetDsl.Examples.Misconfigured;

public static partial class ND3025
{
    public static Network Bad_for_one_LNS() => Network.Define("ND3025", net =>
    {
        net.Lac1(group: g =>
        {
            g.TunnelNameFor("3.3.3.3", "lac-1"); // expect ND3025
        });
        net.Lns1();
    });

    public static Network Bad_host_name() => Network.Define("ND3025", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.Password(L2tpParts.Password).Lac(l => l.Lns("3.3.3.3").Source("LoopBack0"))); // expect ND3025
        }, domain: d => d.L2tpGroup("gold"));
        net.Lns1();
    });

    public static Network Good() => Network.Define("ND3025", net =>
    {
        net.Lac1(group: g =>
        {
            g.TunnelName("city");
            g.TunnelNameFor("3.3.3.3", "lac1");
        });
        net.Lns1();
    });

    public static Network Good_any_name() => Network.Define("ND3025", net =>
    {
        net.Lac1(group: g => g.TunnelName("city"));
        net.Lns1(lns =>
        {
            lns.L2tpGroup("default-lns", g => g.Password(L2tpParts.Password).Lns(1));
        });
    });

    public static Network Good_host_name() => Network.Define("ND3025", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.Password(L2tpParts.Password).Lac(l => l.Lns("3.3.3.3").Source("LoopBack0")));
        }, domain: d => d.L2tpGroup("gold"));
        net.Lns1(lns =>
        {
            lns.L2tpGroup("lns2", g => g.Password(L2tpParts.Password).Lns(1, "LAC1"));
        });
    });

    public static Network Good_from_RADIUS() => Network.Define("ND3025", net =>
    {
        net.Lac1(group: g => g.TunnelName("city").RadiusForce());
        net.Lns1(group: g => g.RadiusForce());
    });

    public static Network Unknown(L2tpTunnelName name) => Network.Define("ND3025", net =>
    {
        net.Lac1(group: g => g.TunnelName(name));
        net.Lns1();
    });

    public static Network Unknown_remote(L2tpTunnelName remote) => Network.Define("ND3025", net =>
    {
        net.Lac1(group: g => g.TunnelName("city"));
        net.Lns1(lns =>
        {
            lns.L2tpGroup("lns2", g => g.Password(L2tpParts.Password).Lns(1, remote));
        });
    });
}
