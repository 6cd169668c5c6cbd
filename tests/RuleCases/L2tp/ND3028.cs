namespace NetDsl.Examples.Misconfigured;

public static partial class ND3028
{
    public static Network Fixed() => Network.Define("ND3028", net =>
    {
        net.Lns1(group: g =>
        {
            g.Description("customers of the city");
        });
    });

    public static Network Good() => Network.Define("ND3028", net =>
    {
        net.Lns1(group: g =>
        {
            g.StrictAuthentication(false);
        });
    });

    public static Network Unknown(Input<bool> strict) => Network.Define("ND3028", net =>
    {
        net.Lns1(group: g =>
        {
            g.StrictAuthentication(strict);
        });
    });
}
