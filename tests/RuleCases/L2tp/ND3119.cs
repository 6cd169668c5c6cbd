using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3119
{
    public static Network Fixed() => Network.Define("ND3119", net =>
    {
        net.Lac1(
            lac1 => lac1.QosProfile("gold", gold => gold.UserQueue(10000, 20000, TrafficDirection.Inbound)),
            domain: isp1 =>
            {
                isp1.IdleCut(60, 500);
            });
    });

    public static Network Good_on_the_lns() => Network.Define("ND3119", net =>
    {
        net.Lns1(
            lns1 => lns1.QosProfile("gold", gold => gold.UserQueue(10000, 20000, TrafficDirection.Inbound)),
            domain: isp1 => isp1.L2tpQosProfile(inbound: "gold"));
    });

    public static Network Unknown(QosProfileName name) => Network.Define("ND3119", net =>
    {
        net.Lac1(
            lac1 => lac1.Raw("l2tp-group lns9", ["allow l2tp virtual-template 1 remote lac9"]),
            domain: isp1 => isp1.L2tpQosProfile(inbound: name));
    });
}
