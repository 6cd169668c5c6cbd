using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3122
{
    public static Network Good() => Network.Define("ND3122", net =>
    {
        net.Lns1(
            lns1 => lns1.UserGroupQueue("street", street => street.Shaping(100000, TrafficDirection.Inbound)),
            lns: side => side.SchedulingMode(L2tpSchedulingMode.Session),
            group: lns1 =>
            {
                lns1.UserGroupQueue(inbound: "street");
            });
    });

    public static Network Unknown(UserGroupQueueName name) => Network.Define("ND3122", net =>
    {
        net.Lns1(
            lns: side => side.SchedulingMode(L2tpSchedulingMode.Session),
            group: lns1 => lns1.UserGroupQueue(inbound: name));
    });
}
