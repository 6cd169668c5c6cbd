namespace NetDsl.Examples.Misconfigured;

public static partial class ND3044
{
    public static Network Bad_subinterface() => Network.Define("ND3044", net =>
    {
        net.Lac1(lac: side => side.Source("GE0/1/0.7")); // expect ND3044
    });

    public static Network Good() => Network.Define("ND3044", net =>
    {
        net.Lac1(router => router.Loopback(1, lo => lo.Address("1.1.1.2/32")), lac: side => side.Source("LoopBack1"));
    });

    public static Network Good_port() => Network.Define("ND3044", net =>
    {
        net.Lac1(lac: side => side.Source("GE0/1/0"));
    });

    public static Network Unknown(InterfaceName source) => Network.Define("ND3044", net =>
    {
        net.Lac1(lac: side => side.Source(source));
    });

    public static Network Unknown_interface(InterfaceName name) => Network.Define("ND3044", net =>
    {
        net.Lac1(router => router.Interface(name, lo => lo.Address("1.1.1.2/32")), lac: side => side.Source("LoopBack1"));
    });
}
