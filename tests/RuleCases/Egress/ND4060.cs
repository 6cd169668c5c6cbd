namespace NetDsl.Examples.Misconfigured;

public static partial class ND4060
{
    public static Network Good() => Network.Define("ND4060", net =>
    {
        net.Agg(agg =>
        {
            agg.Bfd();
            agg.Mpls("2.2.2.2", mpls => mpls.BgpLspBfd(bfd => bfd.Prefixes("pes")));
        });
    });

    public static Network Unknown(IpPrefixListName list) => Network.Define("ND4060", net =>
    {
        net.Agg(agg =>
        {
            agg.Bfd();
            agg.Mpls("2.2.2.2", mpls => mpls.BgpLspBfd(bfd => bfd.Prefixes(list)));
        });
    });
}
