using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3117
{
    public static Network Good() => Network.Define("ND3117", net =>
    {
        net.Lns1(
            lns1 =>
            {
                lns1.Raw("flow-queue four 4cos-mode", ["queue be lpq"]);
                lns1.Raw("flow-queue eight", ["queue be lpq"]);
                lns1.QosProfile("gold", gold =>
                {
                    gold.UserQueue(10000, 20000, TrafficDirection.Inbound, flowQueue: "eight");
                });
            },
            domain: isp1 => isp1.L2tpQosProfile(inbound: "gold"));
    });

    public static Network Unknown(FlowQueueName queue) => Network.Define("ND3117", net =>
    {
        net.Lns1(
            lns1 =>
            {
                lns1.Raw("flow-queue four 4cos-mode", ["queue be lpq"]);
                lns1.QosProfile("gold", gold => gold.UserQueue(10000, 20000, TrafficDirection.Inbound, flowQueue: queue));
            },
            domain: isp1 => isp1.L2tpQosProfile(inbound: "gold"));
    });
}
