using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5046
{
    public static Network Fixed() => Network.Define("ND5046", net =>
    {
        net.Branch(bri: line => line.Isdn(isdn => isdn.Calling("8810055")));
        net.Center(dial: dial =>
        {
            dial.CallIn("8810055");
        });
    });

    public static Network Good_any_digit() => Network.Define("ND5046", net =>
    {
        net.Branch(bri: line => line.Isdn(isdn => isdn.Calling("8810055")));
        net.Center(dial: dial =>
        {
            dial.CallIn("88100**");
        });
    });

    public static Network Good_nothing_presented() => Network.Define("ND5046", net =>
    {
        net.Branch();
        net.Center(dial: dial =>
        {
            dial.CallIn("8810066");
        });
    });

    public static Network Unknown(DialNumber number) => Network.Define("ND5046", net =>
    {
        net.Branch(bri: line => line.Isdn(isdn => isdn.Calling("8810055")));
        net.Center(dial: dial =>
        {
            dial.CallIn(number);
        });
    });
}
