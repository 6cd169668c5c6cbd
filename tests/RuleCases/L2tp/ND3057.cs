namespace NetDsl.Examples.Misconfigured;

public static partial class ND3057
{
    public static Network Good() => Network.Define("ND3057", net =>
    {
        net.Lns1(router => router.LnsGroup("group1", g => g.Source("GE0/1/0")));
        net.Lac1(lac: side => side.Lns("10.1.1.2"));
    });

    public static Network Good_not_described() => Network.Define("ND3057", net =>
    {
        net.Lns1();
        net.Lac1(lac: side => side.Lns("4.4.4.4"));
    });

    public static Network Unknown(Ipv4Address lns) => Network.Define("ND3057", net =>
    {
        net.Lns1();
        net.Lac1(lac: side => side.Lns(lns));
    });

    public static Network Unknown_source(InterfaceName source) => Network.Define("ND3057", net =>
    {
        net.Lns1(router => router.LnsGroup("group1", g => g.Source(source)));
        net.Lac1(lac: side => side.Lns("10.1.1.2"));
    });
}
