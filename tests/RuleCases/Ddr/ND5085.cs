namespace NetDsl.Examples.Misconfigured;

public static partial class ND5085
{
    public static Network Fixed() => Network.Define("ND5085", net =>
    {
        net.BareBranch(
            branch =>
            {
                branch.Ospf(1, ospf => ospf.RouterId("10.255.0.1").Area(0, area =>
                {
                    area.Network("192.168.1.0/24").Network("10.1.1.0/30");
                    area.Network("20.1.1.0/30");
                }));
            },
            bri: line => line.SecondaryAddress("20.2.1.1/30").Ospf(ospf => ospf.Cost(2000)));
    });

    public static Network Good_both() => Network.Define("ND5085", net =>
    {
        net.BareBranch(
            branch =>
            {
                branch.Ospf(1, ospf => ospf.RouterId("10.255.0.1").Area(0, area =>
                {
                    area.Network("192.168.1.0/24").Network("10.1.1.0/30");
                    area.Network("20.1.1.0/30").Network("20.2.1.0/30");
                }));
            },
            bri: line => line.SecondaryAddress("20.2.1.1/30").Ospf(ospf => ospf.Cost(2000)));
    });

    public static Network Unknown(Ipv4Prefix network) => Network.Define("ND5085", net =>
    {
        net.BareBranch(
            branch =>
            {
                branch.Ospf(1, ospf => ospf.RouterId("10.255.0.1").Area(0, area =>
                {
                    area.Network("192.168.1.0/24").Network("10.1.1.0/30");
                    area.Network(network);
                }));
            },
            bri: line => line.SecondaryAddress("20.2.1.1/30").Ospf(ospf => ospf.Cost(2000)));
    });
}
