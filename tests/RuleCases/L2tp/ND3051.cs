namespace NetDsl.Examples.Misconfigured;

public static partial class ND3051
{
    public static Network Bad_no_board() => Network.Define("ND3051", net =>
    {
        net.Lac1(router =>
        {
            router.Loopback(1, lo => lo.Address("1.1.1.2/32"));
            router.LnsGroup("group1", g => g.Source("LoopBack1")); // expect ND3051
            router.L2tpGroup("lns1", g => g.TunnelName("lac1").Password(Secret.FromEnvironment("TUNNEL_PASSWORD")).Lns(1, "lac9"));
        });
    });

    public static Network Bad_no_source() => Network.Define("ND3051", net =>
    {
        net.Lac1(router =>
        {
            router.LnsGroup("group1", g => g.Slot("1")); // expect ND3051
            router.L2tpGroup("lns1", g => g.TunnelName("lac1").Password(Secret.FromEnvironment("TUNNEL_PASSWORD")).Lns(1, "lac9"));
        });
    });

    public static Network Good() => Network.Define("ND3051", net =>
    {
        net.Lac1(router =>
        {
            router.L2tpGroup("lns1", g =>
            {
                g.TunnelName("lac1").Password(Secret.FromEnvironment("TUNNEL_PASSWORD"));
                g.Lns(1, "lac9");
            });
            router.Loopback(1, lo => lo.Address("1.1.1.2/32"));
            router.LnsGroup("group1", g => g.Slot("1").Source("LoopBack1"));
        });
    });

    public static Network Unknown(VirtualTemplateNumber number, InterfaceName source, SlotId slot) => Network.Define("ND3051", net =>
    {
        net.Lns1(router => router.LnsGroup("group1", g => g.Slot(slot).Source(source)), group: g => g.Lns(number, "lac1"));
    });
}
