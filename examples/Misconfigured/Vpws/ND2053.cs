namespace NetDsl.Examples.Misconfigured;

/// <summary>The tunnel policy selects SR policies, and the pseudowire names none.</summary>
public static partial class ND2053
{
    public static Network Bad() => Network.Define("ND2053", net =>
    {
        net.Pe1(pe =>
        {
            pe.TunnelPolicy("sr", policy => policy.SelectSequence("sr-te-policy", 1, true));
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("sr")); // expect ND2053
            });
        });
    });
}
