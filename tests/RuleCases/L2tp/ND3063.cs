namespace NetDsl.Examples.Misconfigured;

public static partial class ND3063
{
    public static Network Fixed() => Network.Define("ND3063", net =>
    {
        net.Lac1(group: g => g.HelloInterval(60));
    });

    public static Network Good() => Network.Define("ND3063", net =>
    {
        net.Lac1(group: g => g.HelloInterval(60));
    });

    public static Network Unknown(L2tpHelloInterval seconds) => Network.Define("ND3063", net =>
    {
        net.Lac1(group: g => g.HelloInterval(seconds));
    });
}
