namespace NetDsl.Examples.Misconfigured;

public static partial class ND2055
{
    public static Network Good() => Network.Define("ND2055", net =>
    {
        net.Pe1(pe =>
        {
            pe.Tunnel(1, tunnel => tunnel.Unnumbered("LoopBack0").TeTunnel("2.2.2.2", te => te.ReservedForBinding()));
            pe.TunnelPolicy("te", policy => policy.Bind("2.2.2.2", "Tunnel1", downSwitch: true));
            pe.TunnelPolicy("lsp", policy => policy.SelectSequence("lsp", 1));
        });
    });

    public static Network Unknown(TunnelPolicyName name) => Network.Define("ND2055", net =>
    {
        net.Pe1(pe =>
        {
            pe.Tunnel(1, tunnel => tunnel.Unnumbered("LoopBack0").TeTunnel("2.2.2.2", te => te.ReservedForBinding()));
            pe.TunnelPolicy(name, policy => policy.Bind("2.2.2.2", "Tunnel1"));
            pe.TunnelPolicy(name, policy => policy.SelectSequence("lsp", 1));
        });
    });
}
