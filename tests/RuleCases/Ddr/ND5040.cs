using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5040
{
    public static Network Good() => Network.Define("ND5040", net =>
    {
        net.Branch();
        net.Center(bri: line => line.Isdn(isdn => isdn.CalledNumber(1, "8810052")));
    });

    public static Network Good_with_prefix() => Network.Define("ND5040", net =>
    {
        net.Branch(route: false, dial: dial =>
        {
            dial.Route("20.1.1.2", "00318810052", broadcast: true);
        });
        net.Center(bri: line => line.Isdn(isdn => isdn.CalledNumber(1, "8810052:10")));
    });

    public static Network Unknown(DialNumber number) => Network.Define("ND5040", net =>
    {
        net.Branch(route: false, dial: dial =>
        {
            dial.Route("20.1.1.2", number, broadcast: true);
        });
        net.Center(bri: line => line.Isdn(isdn => isdn.CalledNumber(1, "8810052")));
    });
}
