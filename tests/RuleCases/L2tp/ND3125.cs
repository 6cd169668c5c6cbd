using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3125
{
    public static Network Fixed() => Network.Define("ND3125", net =>
    {
        net.Lns1(
            lns1 => lns1.LinkAdjustmentForVendor(lns: true),
            lns: side =>
            {
                side.SchedulingMode(L2tpSchedulingMode.Session);
            });
    });

    public static Network Good_for_the_lac_role() => Network.Define("ND3125", net =>
    {
        net.Lns1(
            lns1 => lns1.LinkAdjustmentForVendor(lac: true),
            lns: side => side.ScheduleAfterCar());
    });

    public static Network Unknown(Input<bool> vendor) => Network.Define("ND3125", net =>
    {
        net.Lns1(
            lns1 => lns1.LinkAdjustmentForVendor(lns: vendor),
            lns: side => side.ScheduleAfterCar());
    });
}
