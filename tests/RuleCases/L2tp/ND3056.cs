namespace NetDsl.Examples.Misconfigured;

public static partial class ND3056
{
    public static Network Good() => Network.Define("ND3056", net =>
    {
        net.Lns1(router =>
        {
            router.Interface("GE0/1/1", up => up.Address("10.1.2.2/24"));
            router.Ospf(1, ospf => ospf.Area(0, area => area.Network("10.1.1.0/24").Network("10.1.2.0/24")));
            router.Loopback(1, lo => lo.Address("3.3.3.4/32"));
            router.LnsGroup("group1", g => g.Source("LoopBack1"));
        });
    });

    public static Network Good_one_uplink() => Network.Define("ND3056", net =>
    {
        net.Lns1(router => router.LnsGroup("group1", g => g.Source("GE0/1/0")));
    });

    public static Network Unknown(InterfaceName source) => Network.Define("ND3056", net =>
    {
        net.Lns1(router =>
        {
            router.Interface("GE0/1/1", up => up.Address("10.1.2.2/24"));
            router.Ospf(1, ospf => ospf.Area(0, area => area.Network("10.1.1.0/24").Network("10.1.2.0/24")));
            router.LnsGroup("group1", g => g.Source(source));
        });
    });
}
