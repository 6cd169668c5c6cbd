namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup is in force 10 s after a start, when BGP has no session yet.</summary>
public static partial class ND5099
{
    public static Network Bad() => Network.Define("ND5099", net =>
    {
        net.BgpBranch(r =>
        {
            r.Warmup(10); // expect ND5099
        });
    });
}
