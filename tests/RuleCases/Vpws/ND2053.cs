using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2053
{
    public static Network Bad_srv6() => Network.Define("ND2053", net =>
    {
        net.Pe1(pe =>
        {
            pe.TunnelPolicy("sr", policy => policy.SelectIpv6(Ipv6TunnelSelection.Srv6TePolicy, 1));
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("sr")); // expect ND2053
            });
        });
    });

    public static Network Bad_from_the_template() => Network.Define("ND2053", net =>
    {
        net.Pe1(pe =>
        {
            pe.TunnelPolicy("sr", policy => policy.SelectSequence("sr-te-policy", 1, true));
            var template = pe.PwTemplate("gold", t => t.Peer("2.2.2.2").TunnelPolicy("sr"));
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire(template, 1); // expect ND2053
            });
        });
    });

    public static Network Good() => Network.Define("ND2053", net =>
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

    public static Network Good_other_tunnels_too() => Network.Define("ND2053", net =>
    {
        net.Pe1(pe =>
        {
            pe.TunnelPolicy("sr", policy => policy.SelectSequence("sr-te-policy lsp", 1, true));
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("sr"));
            });
        });
    });

    public static Network Good_a_group_is_bound() => Network.Define("ND2053", net =>
    {
        net.Pe1(pe =>
        {
            pe.TunnelPolicy("sr", policy => policy.BindPolicyGroup("2.2.2.2", 1));
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("sr"));
            });
        });
    });

    public static Network Unknown(TunnelTypeSequence types) => Network.Define("ND2053", net =>
    {
        net.Pe1(pe =>
        {
            pe.TunnelPolicy("sr", policy => policy.SelectSequence(types, 1, true));
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("sr"));
            });
        });
    });
}
