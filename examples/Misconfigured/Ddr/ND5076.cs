namespace NetDsl.Examples.Misconfigured;

/// <summary>The hold time is two keepalive intervals.</summary>
public static partial class ND5076
{
    public static Network Bad() => Network.Define("ND5076", net =>
    {
        net.BgpBranch(bgp: bgp =>
        {
            bgp.Timers(30, 60); // expect ND5076
        });
    });
}
