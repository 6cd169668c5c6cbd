using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>Queues for users who are switched from tunnel to tunnel.</summary>
public static partial class ND3115
{
    public static Network Bad() => Network.Define("ND3115", net =>
    {
        net.Lts(2, "lac1", side => side.Lns("3.3.3.3"), aaa => aaa.Domain("isp1", isp1 =>
        {
            isp1.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").L2tpGroup("out");
            isp1.L2tpQosProfile(inbound: "gold"); // expect ND3115
        })).QosProfile("gold", gold => gold.UserQueue(10000, 20000, TrafficDirection.Inbound));
    });
}
