using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>A flow queue of four classes for L2TP users.</summary>
public static partial class ND3117
{
    public static Network Bad() => Network.Define("ND3117", net =>
    {
        net.Lns1(
            lns1 =>
            {
                lns1.Raw("flow-queue four 4cos-mode", ["queue be lpq"]);
                lns1.QosProfile("gold", gold =>
                {
                    gold.UserQueue(10000, 20000, TrafficDirection.Inbound, flowQueue: "four"); // expect ND3117
                });
            },
            domain: isp1 => isp1.L2tpQosProfile(inbound: "gold"));
    });
}
