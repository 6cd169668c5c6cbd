using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2052
{
    public static Network Good() => Network.Define("ND2052", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe =>
        {
            pe.SegmentRoutingIpv6(sr =>
            {
                sr.SegmentList("list1", list =>
                {
                    list.Segment(5, "2001:DB8:120::20");
                    list.Segment(10, "2001:DB8:130::30");
                });
                sr.Policy("gold", "2001:DB8:2::2", 101, policy => policy.CandidatePath(100, path => path.SegmentList("list1")));
            });
            pe.TunnelPolicy("sr", policy => policy.SelectIpv6(Ipv6TunnelSelection.Srv6TePolicy, 1));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("sr", "2001:DB8:2::2", 101)));
        });
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe =>
        {
            pe.SegmentRoutingIpv6(sr => sr.Locator("PE2", "2001:DB8:130::/64", configure: locator => locator.End("::30").EndX("::31", "GE0/1/1", "2001:DB8:23::3")));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 1));
        });
    });

    public static Network Good_not_the_last() => Network.Define("ND2052", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe =>
        {
            pe.SegmentRoutingIpv6(sr =>
            {
                sr.SegmentList("list1", list =>
                {
                    list.Segment(15, "2001:DB8:130::30");
                    list.Segment(10, "2001:DB8:130::31");
                });
                sr.Policy("gold", "2001:DB8:2::2", 101, policy => policy.CandidatePath(100, path => path.SegmentList("list1")));
            });
            pe.TunnelPolicy("sr", policy => policy.SelectIpv6(Ipv6TunnelSelection.Srv6TePolicy, 1));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("sr", "2001:DB8:2::2", 101)));
        });
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe =>
        {
            pe.SegmentRoutingIpv6(sr => sr.Locator("PE2", "2001:DB8:130::/64", configure: locator => locator.End("::30").EndX("::31", "GE0/1/1", "2001:DB8:23::3")));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 1));
        });
    });

    public static Network Good_sid_of_nobody() => Network.Define("ND2052", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe =>
        {
            pe.SegmentRoutingIpv6(sr =>
            {
                sr.SegmentList("list1", list =>
                {
                    list.Segment(5, "2001:DB8:120::20");
                    list.Segment(10, "2001:DB8:130::32");
                });
                sr.Policy("gold", "2001:DB8:2::2", 101, policy => policy.CandidatePath(100, path => path.SegmentList("list1")));
            });
            pe.TunnelPolicy("sr", policy => policy.SelectIpv6(Ipv6TunnelSelection.Srv6TePolicy, 1));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("sr", "2001:DB8:2::2", 101)));
        });
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe =>
        {
            pe.SegmentRoutingIpv6(sr => sr.Locator("PE2", "2001:DB8:130::/64", configure: locator => locator.End("::30").EndX("::31", "GE0/1/1", "2001:DB8:23::3")));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 1));
        });
    });

    public static Network Unknown(Ipv6Address sid) => Network.Define("ND2052", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe =>
        {
            pe.SegmentRoutingIpv6(sr =>
            {
                sr.SegmentList("list1", list =>
                {
                    list.Segment(5, "2001:DB8:120::20");
                    list.Segment(10, sid);
                });
                sr.Policy("gold", "2001:DB8:2::2", 101, policy => policy.CandidatePath(100, path => path.SegmentList("list1")));
            });
            pe.TunnelPolicy("sr", policy => policy.SelectIpv6(Ipv6TunnelSelection.Srv6TePolicy, 1));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("sr", "2001:DB8:2::2", 101)));
        });
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe =>
        {
            pe.SegmentRoutingIpv6(sr => sr.Locator("PE2", "2001:DB8:130::/64", configure: locator => locator.End("::30").EndX("::31", "GE0/1/1", "2001:DB8:23::3")));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 1));
        });
    });

    public static Network Unknown_order(SegmentIndex index) => Network.Define("ND2052", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe =>
        {
            pe.SegmentRoutingIpv6(sr =>
            {
                sr.SegmentList("list1", list =>
                {
                    list.Segment(index, "2001:DB8:120::20");
                    list.Segment(10, "2001:DB8:130::31");
                });
                sr.Policy("gold", "2001:DB8:2::2", 101, policy => policy.CandidatePath(100, path => path.SegmentList("list1")));
            });
            pe.TunnelPolicy("sr", policy => policy.SelectIpv6(Ipv6TunnelSelection.Srv6TePolicy, 1));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("sr", "2001:DB8:2::2", 101)));
        });
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe =>
        {
            pe.SegmentRoutingIpv6(sr => sr.Locator("PE2", "2001:DB8:130::/64", configure: locator => locator.End("::30").EndX("::31", "GE0/1/1", "2001:DB8:23::3")));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 1));
        });
    });
}
