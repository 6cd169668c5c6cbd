namespace NetDsl.Examples.Misconfigured;

/// <summary>The SR policy has color 100, the pseudowire names color 200.</summary>
public static partial class ND2050
{
    public static Network Bad() => Network.Define("ND2050", net =>
    {
        net.Pe1(pe =>
        {
            pe.SegmentRouting(sr => sr.Policy("gold", "2.2.2.2", 100));
            pe.TunnelPolicy("sr", policy => policy.SelectSequence("sr-te-policy", 1, true));
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("sr", "2.2.2.2", 200)); // expect ND2050
            });
        });
    });
}
