namespace NetDsl.Examples.Misconfigured;

/// <summary>A pseudowire names a tunnel policy that does not exist.</summary>
public static partial class ND2011
{
    public static Network Bad() => Network.Define("ND2011", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("te-only")); // expect ND2011
        }));
    });
}
