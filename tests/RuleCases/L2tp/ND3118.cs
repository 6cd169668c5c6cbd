using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3118
{
    public static Network Good() => Network.Define("ND3118", net =>
    {
        net.Lns1(
            lns1 => lns1.QosProfile("gold", gold => gold.UserQueue(10000, 20000)),
            domain: isp1 =>
            {
                isp1.L2tpQosProfile(inbound: "gold");
            });
    });

    public static Network Good_car() => Network.Define("ND3118", net =>
    {
        net.Lns1(
            lns1 => lns1.QosProfile("gold", gold => gold.Raw("car cir 10000 inbound")),
            domain: isp1 => isp1.L2tpQosProfile(inbound: "gold"));
    });

    public static Network Unknown(Input<TrafficDirection> direction) => Network.Define("ND3118", net =>
    {
        net.Lns1(
            lns1 => lns1.QosProfile("gold", gold => gold.UserQueue(10000, 20000, direction)),
            domain: isp1 => isp1.L2tpQosProfile(inbound: "gold"));
    });
}
