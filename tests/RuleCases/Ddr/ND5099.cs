using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5099
{
    public static Network Fixed() => Network.Define("ND5099", net =>
    {
        net.BgpBranch(r =>
        {
            r.Warmup(60);
        });
    });

    public static Network Bad_OSPF_without_broadcast() => Network.Define("ND5099", net =>
    {
        net.Branch(r =>
        {
            r.Warmup(30); // expect ND5099
        }, leased: i => i.LinkProtocol(LinkProtocol.FrameRelay).FrameRelayMap(100, "10.1.1.2").Ospf(o => o.NetworkType(ComwareOspfNetworkType.Nbma)), ospf: o => o.Neighbor("10.1.1.2"));
    });

    public static Network Good_OSPF_point_to_point() => Network.Define("ND5099", net =>
    {
        net.Branch(r => r.Warmup(30));
    });

    public static Network Good_static_route_beside_BGP() => Network.Define("ND5099", net =>
    {
        net.BgpBranch(r =>
        {
            r.Warmup(10);
            r.StaticRoute("40.0.0.0/8", (InterfaceName)"Serial2/1/0");
        });
    });

    public static Network Unknown(WarmupDelay seconds) => Network.Define("ND5099", net =>
    {
        net.BgpBranch(r => r.Warmup(seconds));
    });
}
