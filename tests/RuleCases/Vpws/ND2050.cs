using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2050
{
    public static Network Bad_endpoint_of_srv6() => Network.Define("ND2050", net =>
    {
        net.Pe1(pe =>
        {
            pe.SegmentRoutingIpv6(sr => sr.Policy("gold", "2001:DB8:3::3", 101));
            pe.TunnelPolicy("sr", policy => policy.SelectIpv6(Ipv6TunnelSelection.Srv6TePolicy, 1));
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("sr", "2001:DB8:4::4", 101)); // expect ND2050
            });
        });
    });

    public static Network Bad_other_kind_of_tunnel() => Network.Define("ND2050", net =>
    {
        net.Pe1(pe =>
        {
            pe.SegmentRouting(sr => sr.Policy("gold", "2.2.2.2", 100));
            pe.TunnelPolicy("sr", policy => policy.SelectSequence("cr-lsp", 1));
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("sr", "2.2.2.2", 100)); // expect ND2050
            });
        });
    });

    public static Network Good() => Network.Define("ND2050", net =>
    {
        net.Pe1(pe =>
        {
            pe.SegmentRouting(sr => sr.Policy("gold", "2.2.2.2", 100));
            pe.TunnelPolicy("sr", policy => policy.SelectSequence("sr-te-policy", 1, true));
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("sr", "2.2.2.2", 100));
            });
        });
    });

    public static Network Good_srv6() => Network.Define("ND2050", net =>
    {
        net.Pe1(pe =>
        {
            pe.SegmentRoutingIpv6(sr => sr.Policy("gold", "2001:DB8:3::3", 101));
            pe.TunnelPolicy("sr", policy => policy.SelectIpv6(Ipv6TunnelSelection.Srv6TePolicy, 1));
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("sr", "2001:DB8:3::3", 101));
            });
        });
    });

    public static Network Good_learnt_from_a_controller() => Network.Define("ND2050", net =>
    {
        net.Pe1(pe =>
        {
            pe.SegmentRouting(sr => sr.Policy("gold", "2.2.2.2", 100));
            pe.Raw("bgp 65001");
            pe.TunnelPolicy("sr", policy => policy.SelectSequence("sr-te-policy", 1, true));
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("sr", "2.2.2.2", 200));
            });
        });
    });

    public static Network Unknown(SegmentRoutingColor color) => Network.Define("ND2050", net =>
    {
        net.Pe1(pe =>
        {
            pe.SegmentRouting(sr => sr.Policy("gold", "2.2.2.2", color));
            pe.TunnelPolicy("sr", policy => policy.SelectSequence("sr-te-policy", 1, true));
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("sr", "2.2.2.2", 200));
            });
        });
    });

    public static Network Unknown_selection(TunnelTypeSequence types) => Network.Define("ND2050", net =>
    {
        net.Pe1(pe =>
        {
            pe.SegmentRouting(sr => sr.Policy("gold", "2.2.2.2", 100));
            pe.TunnelPolicy("sr", policy => policy.SelectSequence(types, 1));
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("sr", "2.2.2.2", 100));
            });
        });
    });
}
