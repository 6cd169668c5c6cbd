namespace NetDsl.Examples.Misconfigured;

/// <summary>The leased line adds more to the metric than the backup.</summary>
public static partial class ND5080
{
    public static Network Bad() => Network.Define("ND5080", net =>
    {
        net.RipBranch(leased: line =>
        {
            line.Rip(rip => rip.MetricIn(8)); // expect ND5080
        });
    });
}
