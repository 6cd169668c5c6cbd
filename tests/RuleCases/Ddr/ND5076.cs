using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5076
{
    public static Network Fixed() => Network.Define("ND5076", net =>
    {
        net.BgpBranch(bgp: bgp =>
        {
            bgp.Timers(30, 90);
        });
    });

    public static Network Good_off() => Network.Define("ND5076", net =>
    {
        net.BgpBranch(bgp: bgp =>
        {
            bgp.Timers(0, 0);
        });
    });

    public static Network Unknown(ComwareBgpHoldTime hold) => Network.Define("ND5076", net =>
    {
        net.BgpBranch(bgp: bgp =>
        {
            bgp.Timers(30, hold);
        });
    });
}
