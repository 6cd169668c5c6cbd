namespace NetDsl.Examples.Misconfigured;

/// <summary>The repair point watches MASG1 and not MASG2.</summary>
public static partial class ND4054
{
    public static Network Bad() => Network.Define("ND4054", net =>
    {
        net.Egress(withoutAsbr: Without.Bfd, asbr: asbr =>
        {
            asbr.Bfd();
            asbr.FecList("masgs", list => list.Node("5.5.5.5")); // expect ND4054
            asbr.Mpls("4.4.4.4", mpls => mpls.LspBfd(bfd => bfd.FecList("masgs")));
        });
    });
}
