namespace NetDsl.Examples.Misconfigured;

public static partial class ND4061
{
    public static Network Good() => Network.Define("ND4061", net =>
    {
        net.Egress(agg: agg =>
        {
            agg.Bfd();
            agg.IpPrefix("others", "7.7.7.7/32", 10);
            agg.Mpls("2.2.2.2", mpls => mpls.BgpLspBfd(bfd => bfd.Prefixes("others")));
        });
    });

    public static Network Bad_listed() => Network.Define("ND4061", net =>
    {
        net.Egress(agg: agg =>
        {
            agg.Bfd();
            agg.IpPrefix("pes", "6.6.6.6/32", 10);
            agg.Mpls("2.2.2.2", mpls => mpls.BgpLspBfd(bfd => bfd.Prefixes("pes"))); // expect ND4061
        });
    });

    public static Network Unknown(IpPrefixListName list) => Network.Define("ND4061", net =>
    {
        net.Egress(agg: agg =>
        {
            agg.Bfd();
            agg.IpPrefix("pes", "6.6.6.6/32", 10);
            agg.Mpls("2.2.2.2", mpls => mpls.BgpLspBfd(bfd => bfd.Prefixes(list)));
        });
    });
}
