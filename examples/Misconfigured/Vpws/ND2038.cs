namespace NetDsl.Examples.Misconfigured;

/// <summary>A bypass pseudowire goes over GRE tunnels.</summary>
public static partial class ND2038
{
    public static Network Bad() => Network.Define("ND2038", net =>
    {
        net.Pe1(pe =>
        {
            pe.TunnelPolicy("gre-only", t => t.SelectSequence("gre", 1));
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire("2.2.2.2", 1);
                ac.BypassPseudowire("3.3.3.3", 2, pw => pw.TunnelPolicy("gre-only")); // expect ND2038
            });
        });
    });
}
