namespace NetDsl.Examples.Misconfigured;

/// <summary>SR-MPLS TE policies are selected without unmix.</summary>
public static partial class ND2054
{
    public static Network Bad() => Network.Define("ND2054", net =>
    {
        net.Pe1(pe =>
        {
            pe.TunnelPolicy("mix", policy =>
            {
                policy.SelectSequence("sr-te-policy lsp", 1); // expect ND2054
            });
        });
    });
}
