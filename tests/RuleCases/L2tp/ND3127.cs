using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3127
{
    public static Network Fixed() => Network.Define("ND3127", net =>
    {
        net.Lns1(
            lns1 =>
            {
                lns1.QosProfile("gold", gold => gold.UserQueue(10000, 20000, TrafficDirection.Outbound));
                lns1.Board("1", board =>
                {
                    board.L2tpForwardMode(L2tpForwardMode.Loopback);
                });
            },
            domain: isp1 => isp1.L2tpQosProfile(outbound: "gold"));
    });

    public static Network Good_other_board() => Network.Define("ND3127", net =>
    {
        net.Lns1(
            lns1 =>
            {
                lns1.QosProfile("gold", gold => gold.UserQueue(10000, 20000, TrafficDirection.Outbound));
                lns1.Board("2", board => board.L2tpForwardMode(L2tpForwardMode.Through));
            },
            domain: isp1 => isp1.L2tpQosProfile(outbound: "gold"));
    });

    public static Network Unknown(Input<L2tpForwardMode> mode) => Network.Define("ND3127", net =>
    {
        net.Lns1(
            lns1 =>
            {
                lns1.QosProfile("gold", gold => gold.UserQueue(10000, 20000, TrafficDirection.Outbound));
                lns1.Board("1", board => board.L2tpForwardMode(mode));
            },
            domain: isp1 => isp1.L2tpQosProfile(outbound: "gold"));
    });
}
