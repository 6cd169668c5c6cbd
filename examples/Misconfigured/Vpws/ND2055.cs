namespace NetDsl.Examples.Misconfigured;

/// <summary>A policy binds a tunnel and selects others by their kind.</summary>
public static partial class ND2055
{
    public static Network Bad() => Network.Define("ND2055", net =>
    {
        net.Pe1(pe =>
        {
            pe.Tunnel(1, tunnel => tunnel.Unnumbered("LoopBack0").TeTunnel("2.2.2.2", te => te.ReservedForBinding()));
            pe.TunnelPolicy("te", policy =>
            {
                policy.Bind("2.2.2.2", "Tunnel1");
                policy.SelectSequence("lsp", 1); // expect ND2055
            });
        });
    });
}
