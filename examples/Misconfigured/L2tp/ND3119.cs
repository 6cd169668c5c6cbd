using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>A LAC applies queues for users whose tunnel ends elsewhere.</summary>
public static partial class ND3119
{
    public static Network Bad() => Network.Define("ND3119", net =>
    {
        net.Lac1(
            lac1 => lac1.QosProfile("gold", gold => gold.UserQueue(10000, 20000, TrafficDirection.Inbound)),
            domain: isp1 =>
            {
                isp1.IdleCut(60, 500);
                isp1.L2tpQosProfile(inbound: "gold"); // expect ND3119
            });
    });
}
