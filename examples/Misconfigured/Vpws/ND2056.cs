namespace NetDsl.Examples.Misconfigured;

/// <summary>The tunnel that is bound is not reserved for binding.</summary>
public static partial class ND2056
{
    public static Network Bad() => Network.Define("ND2056", net =>
    {
        net.Pe1(pe =>
        {
            pe.Tunnel(1, tunnel =>
            {
                tunnel.Unnumbered("LoopBack0");
                tunnel.TeTunnel("2.2.2.2"); // expect ND2056
            });
            pe.TunnelPolicy("te", policy => policy.Bind("2.2.2.2", "Tunnel1"));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("te")));
        });
    });
}
