namespace NetDsl.Examples.Misconfigured;

/// <summary>The bundle has four channels at least and two at most.</summary>
public static partial class ND5122
{
    public static Network Bad() => Network.Define("ND5122", net =>
    {
        net.Center(leased: i => i.Ppp(ppp =>
        {
            ppp.Multilink().MostLinks(2);
            ppp.LeastLinks(4); // expect ND5122
        }));
    });
}
