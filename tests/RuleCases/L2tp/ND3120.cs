using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3120
{
    public static Network Bad_small_rate() => Network.Define("ND3120", net =>
    {
        net.HuaweiRouter("LNS1", lns => lns.QosProfile("gold", gold => gold.UserQueue(10, 10000, TrafficDirection.Inbound))); // expect ND3120
    });

    public static Network Bad_two_for_one_direction() => Network.Define("ND3120", net =>
    {
        net.HuaweiRouter("LNS1", lns => lns.QosProfile("gold", gold => gold
            .UserQueue(10000, 20000)
            .UserQueue(10000, 20000, TrafficDirection.Inbound))); // expect ND3120
    });

    public static Network Good() => Network.Define("ND3120", net =>
    {
        net.HuaweiRouter("LNS1", lns => lns.QosProfile("gold", gold =>
        {
            gold.UserQueue(0, 10000, TrafficDirection.Inbound);
            gold.UserQueue(16, 16, TrafficDirection.Outbound);
        }));
    });

    public static Network Unknown(UserQueueRate rate, Input<TrafficDirection> direction) => Network.Define("ND3120", net =>
    {
        net.HuaweiRouter("LNS1", lns => lns.QosProfile("gold", gold => gold
            .UserQueue(rate, 10000, direction)
            .UserQueue(10000, rate, TrafficDirection.Outbound)));
    });
}
