using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5088
{
    public static Network Good() => Network.Define("ND5088", net =>
    {
        net.Branch(ospf: ospf => ospf.Neighbor("20.1.1.2"), bri: line =>
        {
            line.Ospf(ospf => ospf.NetworkType(ComwareOspfNetworkType.Nbma));
        });
    });

    public static Network Good_with_multicasts() => Network.Define("ND5088", net =>
    {
        net.Branch(bri: line =>
        {
            line.Ospf(ospf => ospf.NetworkType(ComwareOspfNetworkType.PointToMultipoint));
        });
    });

    public static Network Bad_unicast() => Network.Define("ND5088", net =>
    {
        net.Branch(bri: line =>
        {
            line.Ospf(ospf => ospf.NetworkType(ComwareOspfNetworkType.PointToMultipoint).Unicast()); // expect ND5088
        });
    });

    public static Network Unknown(Ipv4Address neighbor) => Network.Define("ND5088", net =>
    {
        net.Branch(ospf: ospf => ospf.Neighbor(neighbor), bri: line =>
        {
            line.Ospf(ospf => ospf.NetworkType(ComwareOspfNetworkType.Nbma));
        });
    });
}
