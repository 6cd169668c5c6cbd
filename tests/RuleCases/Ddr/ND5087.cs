using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5087
{
    public static Network Good() => Network.Define("ND5087", net =>
    {
        net.Branch();
        net.Center(bri: line =>
        {
            line.OspfEnable(1, 0);
        });
    });

    public static Network Bad_type() => Network.Define("ND5087", net =>
    {
        net.Branch();
        net.Center(bri: line =>
        {
            line.Ospf(ospf => ospf.NetworkType(ComwareOspfNetworkType.Broadcast)); // expect ND5087
        });
    });

    public static Network Good_both_types() => Network.Define("ND5087", net =>
    {
        net.Branch(bri: line => line.Ospf(ospf => ospf.NetworkType(ComwareOspfNetworkType.Broadcast)));
        net.Center(bri: line =>
        {
            line.Ospf(ospf => ospf.NetworkType(ComwareOspfNetworkType.Broadcast));
        });
    });

    public static Network Unknown(OspfAreaId area) => Network.Define("ND5087", net =>
    {
        net.Branch();
        net.Center(bri: line =>
        {
            line.OspfEnable(1, area);
        });
    });
}
