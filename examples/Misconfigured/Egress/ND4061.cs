namespace NetDsl.Examples.Misconfigured;

/// <summary>AGG watches the BGP LSPs to all PEs, those of a pair included.</summary>
public static partial class ND4061
{
    public static Network Bad() => Network.Define("ND4061", net =>
    {
        net.Egress(agg: agg =>
        {
            agg.Bfd();
            agg.Mpls("2.2.2.2", mpls => mpls.BgpLspBfd(bfd => bfd.Hosts())); // expect ND4061
        });
    });
}
