using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>A group queue on an LNS that makes queues for tunnels.</summary>
public static partial class ND3124
{
    public static Network Bad() => Network.Define("ND3124", net =>
    {
        net.Lns1(
            lns1 => lns1.UserGroupQueue("street", street => street.Shaping(100000, TrafficDirection.Inbound)),
            lns: side => side.SchedulingMode(L2tpSchedulingMode.Tunnel),
            group: lns1 =>
            {
                lns1.UserGroupQueue(inbound: "street"); // expect ND3124
            });
    });
}
