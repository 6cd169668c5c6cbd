using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5098
{
    public static Network Good() => Network.Define("ND5098", net =>
    {
        net.Branch(r =>
        {
            r.Warmup(60);
        });
    });

    public static Network Good_other_timer() => Network.Define("ND5098", net =>
    {
        net.Branch(bri: i => i.Raw("dialer timer enable 20"));
    });

    public static Network Unknown(WarmupDelay seconds) => Network.Define("ND5098", net =>
    {
        net.Branch(r => r.Warmup(seconds));
    });
}
