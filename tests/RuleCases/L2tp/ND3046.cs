namespace NetDsl.Examples.Misconfigured;

public static partial class ND3046
{
    public static Network Bad_lns() => Network.Define("ND3046", net =>
    {
        net.Lns1(router => router.LnsGroup("group1", g => g.Source("Tunnel1"))); // expect ND3046
    });

    public static Network Good() => Network.Define("ND3046", net =>
    {
        net.Lac1(
            router => router.Loopback(1, lo => lo.Address("10.2.1.1/32")),
            lac: side => side.Source("LoopBack1"));
    });

    public static Network Unknown(InterfaceName source) => Network.Define("ND3046", net =>
    {
        net.Lac1(lac: side => side.Source(source));
        net.Lns1(router => router.LnsGroup("group1", g => g.Source(source)));
    });
}
