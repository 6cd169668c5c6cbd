namespace NetDsl.Examples.Misconfigured;

public static partial class ND3059
{
    public static Network Good() => Network.Define("ND3059", net =>
    {
        net.Lns1(router => router.StaticRoute("1.1.1.2/32", "10.1.1.1"), defaultRoute: false);
        net.Lac1(
            router => router.Loopback(1, lo => lo.Address("1.1.1.2/32")),
            lac: side => side.Source("LoopBack1"));
    });

    public static Network Good_neighbor() => Network.Define("ND3059", net =>
    {
        net.Lns1(defaultRoute: false);
        net.Lac1(lac: side => side.Source("GE0/1/0"));
    });

    public static Network Unknown(Ipv4Prefix source) => Network.Define("ND3059", net =>
    {
        net.Lns1(defaultRoute: false);
        net.Lac1(router => router.Loopback(1, lo => lo.Address(source)), lac: side => side.Source("LoopBack1"));
    });

    public static Network Unknown_route(Ipv4Prefix prefix) => Network.Define("ND3059", net =>
    {
        net.Lns1(router => router.StaticRoute(prefix, "10.1.1.1"), defaultRoute: false);
        net.Lac1(router => router.Loopback(1, lo => lo.Address("1.1.1.2/32")), lac: side => side.Source("LoopBack1"));
    });
}
