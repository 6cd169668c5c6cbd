using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3116
{
    public static Network Good() => Network.Define("ND3116", net =>
    {
        net.Lns1(
            lns1 => lns1.QosProfile("gold", gold => gold.UserQueue(10000, 20000, TrafficDirection.Inbound)),
            domain: isp1 => isp1.L2tpQosProfile(inbound: "gold"));
    });

    public static Network Unknown(QosProfileName name) => Network.Define("ND3116", net =>
    {
        net.Lns1(domain: isp1 => isp1.L2tpQosProfile(inbound: name));
    });

    public static Network Unknown_profile(QosProfileName name) => Network.Define("ND3116", net =>
    {
        net.Lns1(
            lns1 => lns1.QosProfile(name, gold => gold.UserQueue(10000, 20000, TrafficDirection.Inbound)),
            domain: isp1 => isp1.L2tpQosProfile(inbound: "gold"));
    });
}
