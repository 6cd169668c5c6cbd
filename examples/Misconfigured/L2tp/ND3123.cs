using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The group queue carries less than one user is assured of.</summary>
public static partial class ND3123
{
    public static Network Bad() => Network.Define("ND3123", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.QosProfile("gold", gold => gold.UserQueue(10000, 20000, TrafficDirection.Inbound, group: "street"));
            lns.UserGroupQueue("street", street =>
            {
                street.Shaping(5000, TrafficDirection.Inbound); // expect ND3123
            });
        });
    });
}
