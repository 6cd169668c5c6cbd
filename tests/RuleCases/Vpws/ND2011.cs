namespace NetDsl.Examples.Misconfigured;

public static partial class ND2011
{
    public static Network Good() => Network.Define("ND2011", net =>
    {
        net.Pe1(pe =>
        {
            pe.TunnelPolicy("te-only");
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("te-only")));
        });
    });

    public static Network Unknown(TunnelPolicyName name) => Network.Define("ND2011", net =>
    {
        net.Pe1(pe =>
        {
            pe.TunnelPolicy(name);
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("te-only")));
        });
    });
}
