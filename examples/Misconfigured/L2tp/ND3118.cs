using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>An outbound queue in a profile that is applied inbound.</summary>
public static partial class ND3118
{
    public static Network Bad() => Network.Define("ND3118", net =>
    {
        net.Lns1(
            lns1 => lns1.QosProfile("gold", gold => gold.UserQueue(10000, 20000, TrafficDirection.Outbound)),
            domain: isp1 =>
            {
                isp1.L2tpQosProfile(inbound: "gold"); // expect ND3118
            });
    });
}
