using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5122
{
    public static Network Bad_above_the_default() => Network.Define("ND5122", net =>
    {
        net.Center(leased: i => i.Ppp(ppp =>
        {
            ppp.Multilink().LeastLinks(17); // expect ND5122
        }));
    });

    public static Network Good() => Network.Define("ND5122", net =>
    {
        net.Center(leased: i => i.Ppp(ppp =>
        {
            ppp.Multilink().MostLinks(2);
            ppp.LeastLinks(2);
        }));
    });

    public static Network Unknown(MostMultilinks most, LeastMultilinks least) => Network.Define("ND5122", net =>
    {
        net.Center(leased: i => i.Ppp(ppp => ppp.Multilink().MostLinks(most).LeastLinks(least)));
    });
}
