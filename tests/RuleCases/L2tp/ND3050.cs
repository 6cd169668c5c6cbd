namespace NetDsl.Examples.Misconfigured;

public static partial class ND3050
{
    public static Network Bad_without_address() => Network.Define("ND3050", net =>
    {
        net.Lns1(router =>
        {
            router.Loopback(5);
            router.LnsGroup("group1", g => g.Source("LoopBack5")); // expect ND3050
        });
    });

    public static Network Bad_port() => Network.Define("ND3050", net =>
    {
        net.Lns1(router => router.LnsGroup("group1", g => g.Source("GE0/3/0"))); // expect ND3050
    });

    public static Network Good() => Network.Define("ND3050", net =>
    {
        net.Lns1(router =>
        {
            router.Loopback(5, lo => lo.Address("3.3.3.5/32"));
            router.LnsGroup("group1", g => g.Source("LoopBack5"));
        });
    });

    public static Network Unknown(InterfaceName source) => Network.Define("ND3050", net =>
    {
        net.Lns1(router => router.LnsGroup("group1", g => g.Source(source)));
    });

    public static Network Unknown_address(Ipv4Prefix address) => Network.Define("ND3050", net =>
    {
        net.Lns1(router =>
        {
            router.Loopback(5, lo => lo.Address(address));
            router.LnsGroup("group1", g => g.Source("LoopBack5"));
        });
    });
}
