using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>Queues behind the rate limit, and lengths that are corrected for the last mile.</summary>
public static partial class ND3125
{
    public static Network Bad() => Network.Define("ND3125", net =>
    {
        net.Lns1(
            lns1 => lns1.LinkAdjustmentForVendor(lns: true),
            lns: side =>
            {
                side.SchedulingMode(L2tpSchedulingMode.Session);
                side.ScheduleAfterCar(); // expect ND3125
            });
    });
}
