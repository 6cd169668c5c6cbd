namespace NetDsl.Examples.Misconfigured;

public static partial class ND3045
{
    public static Network Bad_port() => Network.Define("ND3045", net =>
    {
        net.Lac1(lac: side => side.Source("GE0/3/0")); // expect ND3045
    });

    public static Network Good() => Network.Define("ND3045", net =>
    {
        net.Lac1(router => router.Loopback(1, lo => lo.Address("1.1.1.2/32")), lac: side => side.Source("LoopBack1"));
    });

    public static Network Good_unnumbered() => Network.Define("ND3045", net =>
    {
        net.Lac1(router => router.Interface("GE0/3/0", up => up.Unnumbered("LoopBack0")), lac: side => side.Source("GE0/3/0"));
    });

    public static Network Unknown(InterfaceName source) => Network.Define("ND3045", net =>
    {
        net.Lac1(lac: side => side.Source(source));
    });

    public static Network Unknown_address(Ipv4Prefix address) => Network.Define("ND3045", net =>
    {
        net.Lac1(router => router.Loopback(1, lo => lo.Address(address)), lac: side => side.Source("LoopBack1"));
    });
}
