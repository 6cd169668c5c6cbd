using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>A board of the LNS passes packets through, and users have queues.</summary>
public static partial class ND3127
{
    public static Network Bad() => Network.Define("ND3127", net =>
    {
        net.Lns1(
            lns1 =>
            {
                lns1.QosProfile("gold", gold => gold.UserQueue(10000, 20000, TrafficDirection.Outbound));
                lns1.Board("1", board =>
                {
                    board.L2tpForwardMode(L2tpForwardMode.Through); // expect ND3127
                });
            },
            domain: isp1 => isp1.L2tpQosProfile(outbound: "gold"));
    });
}
