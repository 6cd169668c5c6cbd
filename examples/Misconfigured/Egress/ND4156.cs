namespace NetDsl.Examples.Misconfigured;

/// <summary>Nothing says which LSPs BFD watches.</summary>
public static partial class ND4156
{
    public static Network Bad() => Network.Define("ND4156", net =>
    {
        net.Asbr(without: Without.Bfd, configure: asbr =>
        {
            asbr.Bfd();
            asbr.FecList("masgs", list => list.Node("5.5.5.5").Node("6.6.6.6"));
            asbr.Mpls("4.4.4.4", mpls => mpls.LspBfd()); // expect ND4156
        });
    });
}
