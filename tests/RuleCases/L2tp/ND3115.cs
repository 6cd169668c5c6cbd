using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3115
{
    public static Network Fixed() => Network.Define("ND3115", net =>
    {
        net.Lts(2, "lac1", side => side.Lns("3.3.3.3"), aaa => aaa.Domain("isp1", isp1 =>
        {
            isp1.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").L2tpGroup("out");
        })).QosProfile("gold", gold => gold.UserQueue(10000, 20000, TrafficDirection.Inbound));
    });

    public static Network Unknown(Input<bool> radius) => Network.Define("ND3115", net =>
    {
        net.Lts(2, "lac1", side => side.Lns("3.3.3.3"), aaa => aaa.Domain("isp1", isp1 => isp1.AuthenticationScheme("default1").RadiusGroup("radius1").L2tpGroup("out").L2tpByRadius(radius).L2tpQosProfile(inbound: "gold")))
            .QosProfile("gold", gold => gold.UserQueue(10000, 20000, TrafficDirection.Inbound));
    });
}
