namespace NetDsl.Examples.Misconfigured;

public static partial class ND3064
{
    public static Network Fixed() => Network.Define("ND3064", net =>
    {
        net.Lac1(group: g => g.HelloInterval(60));
    });

    public static Network Good() => Network.Define("ND3064", net =>
    {
        net.Lac1(group: g => g.HelloInterval(60));
    });

    public static Network Unknown(L2tpHelloInterval seconds) => Network.Define("ND3064", net =>
    {
        net.Lac1(group: g => g.HelloInterval(seconds));
    });
}
