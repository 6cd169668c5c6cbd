using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2054
{
    public static Network Fixed() => Network.Define("ND2054", net =>
    {
        net.Pe1(pe =>
        {
            pe.TunnelPolicy("mix", policy =>
            {
                policy.SelectSequence("sr-te-policy lsp", 1, unmix: true);
            });
        });
    });

    public static Network Bad_part_of_lsp() => Network.Define("ND2054", net =>
    {
        net.Pe1(pe =>
        {
            pe.TunnelPolicy("mix", policy =>
            {
                policy.SelectSequence("ldp lsp", 1); // expect ND2054
            });
        });
    });

    public static Network Bad_part_of_cr_lsp() => Network.Define("ND2054", net =>
    {
        net.Pe1(pe =>
        {
            pe.TunnelPolicy("mix", policy =>
            {
                policy.SelectSequence("cr-lsp sr-te", 1); // expect ND2054
            });
        });
    });

    public static Network Bad_too_many_tunnels() => Network.Define("ND2054", net =>
    {
        net.Pe1(pe =>
        {
            pe.TunnelPolicy("mix", policy =>
            {
                policy.SelectSequence("lsp", 65); // expect ND2054
            });
        });
    });

    public static Network Good_parts() => Network.Define("ND2054", net =>
    {
        net.Pe1(pe =>
        {
            pe.TunnelPolicy("mix", policy =>
            {
                policy.SelectSequence("te ldp sr-lsp", 64);
            });
        });
    });

    public static Network Good_ipv6() => Network.Define("ND2054", net =>
    {
        net.Pe1(pe =>
        {
            pe.TunnelPolicy("mix", policy =>
            {
                policy.SelectIpv6(Ipv6TunnelSelection.Srv6TePolicy, 128);
            });
        });
    });

    public static Network Unknown(TunnelTypeSequence types, TunnelLoadBalanceNumber number, Input<bool> unmix) => Network.Define("ND2054", net =>
    {
        net.Pe1(pe =>
        {
            pe.TunnelPolicy("mix", policy =>
            {
                policy.SelectSequence(types, number, unmix);
            });
        });
    });

    public static Network Unknown_unmix(Input<bool> unmix) => Network.Define("ND2054", net =>
    {
        net.Pe1(pe =>
        {
            pe.TunnelPolicy("mix", policy =>
            {
                policy.SelectSequence("sr-te-policy", 1, unmix);
            });
        });
    });
}
