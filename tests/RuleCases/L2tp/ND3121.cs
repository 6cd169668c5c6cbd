using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3121
{
    public static Network Bad_flow_queue() => Network.Define("ND3121", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.Raw("flow-queue voice", ["queue ef pq"]);
            lns.QosProfile("gold", gold => gold.UserQueue(10000, 20000, TrafficDirection.Inbound, flowQueue: "video")); // expect ND3121
        });
    });

    public static Network Bad_flow_mapping() => Network.Define("ND3121", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.Raw("flow-mapping home", ["map flow-queue be to port-queue be"]);
            lns.QosProfile("gold", gold => gold.UserQueue(10000, 20000, TrafficDirection.Inbound, flowMapping: "office")); // expect ND3121
        });
    });

    public static Network Good() => Network.Define("ND3121", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.Raw("flow-queue voice", ["queue ef pq"]);
            lns.UserGroupQueue("street", street => street.Shaping(100000, TrafficDirection.Inbound));
            lns.QosProfile("gold", gold =>
            {
                gold.UserQueue(10000, 20000, TrafficDirection.Inbound, group: "street", flowQueue: "voice", flowMapping: "home");
            });
        });
    });

    public static Network Unknown(UserGroupQueueName there, UserGroupQueueName meant) => Network.Define("ND3121", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.UserGroupQueue(there, street => street.Shaping(100000, TrafficDirection.Inbound));
            lns.QosProfile("gold", gold => gold.UserQueue(10000, 20000, TrafficDirection.Inbound, group: "street").UserQueue(10000, 20000, TrafficDirection.Outbound, group: meant));
        });
    });
}
