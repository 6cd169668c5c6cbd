namespace NetDsl.Examples.Misconfigured;

public static partial class ND3069
{
    public static Network Good() => Network.Define("ND3069", net =>
    {
        net.Lac1(lac: side => side.SessionLimit(1000));
    });

    public static Network Unknown(L2tpSessionLimit sessions) => Network.Define("ND3069", net =>
    {
        net.Lac1(lac: side => side.SessionLimit(sessions));
    });
}
