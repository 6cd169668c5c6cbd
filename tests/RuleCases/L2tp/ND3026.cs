namespace NetDsl.Examples.Misconfigured;

public static partial class ND3026
{
    public static Network Good() => Network.Define("ND3026", net =>
    {
        net.Lac1();
        net.Lns1(group: g =>
        {
            g.Lns(1, "lac1", "1.1.1.1");
        });
    });

    public static Network Unknown(Ipv4Address address) => Network.Define("ND3026", net =>
    {
        net.Lac1();
        net.Lns1(group: g =>
        {
            g.Lns(1, "lac1", address);
        });
    });

    public static Network Unknown_source(InterfaceName source) => Network.Define("ND3026", net =>
    {
        net.Lac1(lac: lac => lac.Source(source));
        net.Lns1(group: g =>
        {
            g.Lns(1, "lac1", "1.1.1.2");
        });
    });
}
