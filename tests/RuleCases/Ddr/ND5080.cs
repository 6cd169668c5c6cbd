using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5080
{
    public static Network Good() => Network.Define("ND5080", net =>
    {
        net.RipBranch(leased: line =>
        {
            line.Rip(rip => rip.MetricIn(2));
        });
    });

    public static Network Unknown(RipMetricIn metric) => Network.Define("ND5080", net =>
    {
        net.RipBranch(leased: line =>
        {
            line.Rip(rip => rip.MetricIn(metric));
        });
    });
}
