using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The group queue above the user queue was never created.</summary>
public static partial class ND3121
{
    public static Network Bad() => Network.Define("ND3121", net =>
    {
        net.HuaweiRouter("LNS1", lns => lns.QosProfile("gold", gold =>
        {
            gold.UserQueue(10000, 20000, TrafficDirection.Inbound, group: "street"); // expect ND3121
        }));
    });
}
