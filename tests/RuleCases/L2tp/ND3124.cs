using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3124
{
    public static Network Fixed() => Network.Define("ND3124", net =>
    {
        net.Lns1(
            lns1 => lns1.UserGroupQueue("street", street => street.Shaping(100000, TrafficDirection.Inbound)),
            lns: side => side.SchedulingMode(L2tpSchedulingMode.Session),
            group: lns1 =>
            {
                lns1.UserGroupQueue(inbound: "street");
            });
    });

    public static Network Bad_by_default() => Network.Define("ND3124", net =>
    {
        net.Lns1(
            lns1 => lns1.UserGroupQueue("street", street => street.Shaping(100000, TrafficDirection.Inbound)),
            group: lns1 => lns1.UserGroupQueue(inbound: "street")); // expect ND3124
    });

    public static Network Unknown(Input<L2tpSchedulingMode> mode) => Network.Define("ND3124", net =>
    {
        net.Lns1(
            lns1 => lns1.UserGroupQueue("street", street => street.Shaping(100000, TrafficDirection.Inbound)),
            lns: side => side.SchedulingMode(mode),
            group: lns1 => lns1.UserGroupQueue(inbound: "street"));
    });
}
