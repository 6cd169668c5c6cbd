namespace NetDsl.Examples.Misconfigured;

public static partial class ND2049
{
    public static Network Good() => Network.Define("ND2049", net =>
    {
        net.Pe1(pe =>
        {
            pe.SegmentRouting(sr => sr.Policy("gold", "2.2.2.2", 100));
            pe.TunnelPolicy("sr", policy => policy.SelectSequence("sr-te-policy", 1, true));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("sr", "2.2.2.2", 100)));
        });
    });

    public static Network Good_another_line() => Network.Define("ND2049", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Raw("mpls l2vc 2.2.2.2 1 tunnel-policy endpoint future-option");
        }));
    });

    public static Network Unknown(IpAddress endpoint, SegmentRoutingColor color) => Network.Define("ND2049", net =>
    {
        net.Pe1(pe =>
        {
            pe.TunnelPolicy("sr", policy => policy.SelectSequence("sr-te-policy", 1, true));
            pe.SegmentRouting(sr => sr.Policy("gold", endpoint.Ipv4, color));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("sr", endpoint, color)));
        });
    });
}
