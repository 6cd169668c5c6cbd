namespace NetDsl.Examples.Misconfigured;

public static partial class ND3003
{
    public static Network Fixed() => Network.Define("ND3003", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.StartsByRadius("gold"));
        });
    });

    public static Network Bad_LNS_group() => Network.Define("ND3003", net =>
    {
        net.Lns1(lns =>
        {
            lns.Loopback(1, lo => lo.Address("4.4.4.4/32"));
            lns.LnsGroup("Group2", g => g.Slot("1").Source("LoopBack1")); // expect ND3003
        });
    });

    public static Network Good_tunnel_name() => Network.Define("ND3003", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.Starts("GOLD"));
        }, domain: d => d.L2tpGroup("gold"));
    });

    public static Network Unknown(L2tpGroupName name) => Network.Define("ND3003", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup(name, g => g.Starts("gold"));
        }, domain: d => d.L2tpGroup(name));
    });
}
