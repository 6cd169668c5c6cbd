using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5086
{
    public static Network Fixed() => Network.Define("ND5086", net =>
    {
        net.Branch();
        net.Center(bri: line =>
        {
            line.Ospf(ospf => ospf.Hello(10));
        });
    });

    public static Network Good_both() => Network.Define("ND5086", net =>
    {
        net.Branch(bri: line => line.Ospf(ospf => ospf.Hello(20)));
        net.Center(bri: line =>
        {
            line.Ospf(ospf => ospf.Hello(20));
        });
    });

    public static Network Bad_dead_too_short() => Network.Define("ND5086", net =>
    {
        net.Branch(bri: line =>
        {
            line.Ospf(ospf => ospf.Hello(20));
            line.Ospf(ospf => ospf.Dead(60)); // expect ND5086
        });
    });

    public static Network Fixed_dead_too_short() => Network.Define("ND5086", net =>
    {
        net.Branch(bri: line =>
        {
            line.Ospf(ospf => ospf.Hello(20));
            line.Ospf(ospf => ospf.Dead(80));
        });
    });

    public static Network Unknown(OspfHelloInterval hello) => Network.Define("ND5086", net =>
    {
        net.Branch();
        net.Center(bri: line =>
        {
            line.Ospf(ospf => ospf.Hello(hello));
        });
    });
}
