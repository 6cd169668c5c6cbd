using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3123
{
    public static Network Good() => Network.Define("ND3123", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.QosProfile("gold", gold => gold.UserQueue(10000, 20000, TrafficDirection.Inbound, group: "street"));
            lns.UserGroupQueue("street", street =>
            {
                street.Shaping(100000, TrafficDirection.Inbound);
                street.Shaping(5000, TrafficDirection.Outbound);
            });
        });
    });

    public static Network Unknown(GroupQueueRate rate, UserQueueRate assured) => Network.Define("ND3123", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.QosProfile("gold", gold => gold.UserQueue(10000, 20000, TrafficDirection.Inbound, group: "street").UserQueue(assured, 20000, TrafficDirection.Outbound, group: "street"));
            lns.UserGroupQueue("street", street => street.Shaping(rate, TrafficDirection.Inbound).Shaping(5000, TrafficDirection.Outbound));
        });
    });
}
