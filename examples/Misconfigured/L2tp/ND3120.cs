using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The greatest rate is below the assured one.</summary>
public static partial class ND3120
{
    public static Network Bad() => Network.Define("ND3120", net =>
    {
        net.HuaweiRouter("LNS1", lns => lns.QosProfile("gold", gold =>
        {
            gold.UserQueue(20000, 10000, TrafficDirection.Inbound); // expect ND3120
        }));
    });
}
