namespace NetDsl.Examples.Misconfigured;

public static partial class ND4156
{
    public static Network Fixed() => Network.Define("ND4156", net =>
    {
        net.Asbr(without: Without.Bfd, configure: asbr =>
        {
            asbr.Bfd();
            asbr.FecList("masgs", list => list.Node("5.5.5.5").Node("6.6.6.6"));
            asbr.Mpls("4.4.4.4", mpls => mpls.LspBfd(bfd => bfd.FecList("masgs")));
        });
    });

    public static Network Bad_no_list() => Network.Define("ND4156", net =>
    {
        net.Asbr(without: Without.Bfd, configure: asbr =>
        {
            asbr.Bfd();
            asbr.Mpls("4.4.4.4", mpls => mpls.LspBfd(bfd => bfd.FecList("masgs"))); // expect ND4156
        });
    });

    public static Network Bad_empty_list() => Network.Define("ND4156", net =>
    {
        net.Asbr(without: Without.Bfd, configure: asbr =>
        {
            asbr.Bfd();
            asbr.FecList("masgs"); // expect ND4156
            asbr.Mpls("4.4.4.4", mpls => mpls.LspBfd(bfd => bfd.FecList("masgs")));
        });
    });

    public static Network Good_tunnels() => Network.Define("ND4156", net =>
    {
        net.Asbr(without: Without.Bfd, configure: asbr =>
        {
            asbr.Bfd();
            asbr.Mpls("4.4.4.4", mpls => mpls.LspBfd(bfd => bfd.Tunnels()));
        });
    });

    public static Network Unknown(FecListName name) => Network.Define("ND4156", net =>
    {
        net.Asbr(without: Without.Bfd, configure: asbr =>
        {
            asbr.Bfd();
            asbr.FecList(name);
            asbr.Mpls("4.4.4.4", mpls => mpls.LspBfd(bfd => bfd.FecList("masgs")));
        });
    });
}
