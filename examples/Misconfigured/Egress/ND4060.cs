namespace NetDsl.Examples.Misconfigured;

/// <summary>Nothing says which LSPs of BGP are watched.</summary>
public static partial class ND4060
{
    public static Network Bad() => Network.Define("ND4060", net =>
    {
        net.Agg(agg =>
        {
            agg.Bfd();
            agg.Mpls("2.2.2.2", mpls => mpls.BgpLspBfd()); // expect ND4060
        });
    });
}
