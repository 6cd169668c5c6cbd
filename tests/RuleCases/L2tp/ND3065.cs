namespace NetDsl.Examples.Misconfigured;

public static partial class ND3065
{
    public static Network Fixed() => Network.Define("ND3065", net =>
    {
        net.Lac1(group: g => g.IdleTime(60));
    });

    public static Network Good() => Network.Define("ND3065", net =>
    {
        net.Lac1(group: g => g.IdleTime(600));
    });

    public static Network Unknown(L2tpIdleTime seconds) => Network.Define("ND3065", net =>
    {
        net.Lac1(group: g => g.IdleTime(seconds));
    });
}
