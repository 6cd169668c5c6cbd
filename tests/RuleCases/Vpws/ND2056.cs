namespace NetDsl.Examples.Misconfigured;

public static partial class ND2056
{
    public static Network Fixed() => Network.Define("ND2056", net =>
    {
        net.Pe1(pe =>
        {
            pe.Tunnel(1, tunnel =>
            {
                tunnel.Unnumbered("LoopBack0");
                tunnel.TeTunnel("2.2.2.2", teTunnel => teTunnel.ReservedForBinding());
            });
            pe.TunnelPolicy("te", policy => policy.Bind("2.2.2.2", "Tunnel1"));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("te")));
        });
    });

    public static Network Bad_leads_elsewhere() => Network.Define("ND2056", net =>
    {
        net.Pe1(pe =>
        {
            pe.Tunnel(1, tunnel =>
            {
                tunnel.Unnumbered("LoopBack0");
                tunnel.TeTunnel("3.3.3.3", teTunnel => teTunnel.ReservedForBinding());
            });
            pe.TunnelPolicy("te", policy => policy.Bind("2.2.2.2", "Tunnel1")); // expect ND2056
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("te")));
        });
    });

    public static Network Bad_does_not_exist() => Network.Define("ND2056", net =>
    {
        net.Pe1(pe =>
        {
            pe.Tunnel(1, tunnel =>
            {
                tunnel.Unnumbered("LoopBack0");
                tunnel.TeTunnel("2.2.2.2", teTunnel => teTunnel.ReservedForBinding());
            });
            pe.TunnelPolicy("te", policy => policy.Bind("2.2.2.2", "Tunnel2")); // expect ND2056
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("te")));
        });
    });

    public static Network Good_may_lead_elsewhere() => Network.Define("ND2056", net =>
    {
        net.Pe1(pe =>
        {
            pe.Tunnel(1, tunnel =>
            {
                tunnel.Unnumbered("LoopBack0");
                tunnel.TeTunnel("3.3.3.3", teTunnel => teTunnel.ReservedForBinding());
            });
            pe.TunnelPolicy("te", policy => policy.Bind("2.2.2.2", "Tunnel1", ignoreDestinationCheck: true));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("te")));
        });
    });

    public static Network Unknown(Ipv4Address end, Input<bool> reserved) => Network.Define("ND2056", net =>
    {
        net.Pe1(pe =>
        {
            pe.Tunnel(1, tunnel =>
            {
                tunnel.Unnumbered("LoopBack0");
                tunnel.TeTunnel(end, teTunnel => teTunnel.ReservedForBinding(reserved));
            });
            pe.TunnelPolicy("te", policy => policy.Bind("2.2.2.2", "Tunnel1"));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("te")));
        });
    });

    public static Network Unknown_tunnel(InterfaceName tunnel) => Network.Define("ND2056", net =>
    {
        net.Pe1(pe =>
        {
            pe.Tunnel(1, te =>
            {
                te.Unnumbered("LoopBack0");
                te.TeTunnel("2.2.2.2", teTunnel => teTunnel.ReservedForBinding());
            });
            pe.TunnelPolicy("te", policy => policy.Bind("2.2.2.2", tunnel));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("te")));
        });
    });
}
