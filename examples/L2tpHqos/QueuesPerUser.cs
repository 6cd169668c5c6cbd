using NetDsl.Huawei;

namespace NetDsl.Examples.L2tpHqos;

/// <summary>An LNS that gives each L2TP user queues of its own and shapes all users of a tunnel together.</summary>
public static class QueuesPerUser
{
    private const string Domain = "doma1";

    /// <summary>The LNS; its LAC belongs to another operator and is not described.</summary>
    public static Network Network() => NetDsl.Network.Define("L2TP HQoS", net => net.HuaweiRouter("LNS", lns =>
    {
        lns.L2tp();
        lns.Loopback(0, lo => lo.Address("192.168.0.1/32"));
        lns.Interface("GE0/1/0", port => port.Up().Address("10.30.0.1/30"));
        lns.StaticRoute("192.168.0.2/32", "10.30.0.2");
        lns.VirtualTemplate(1, template => template.Mtu(1460).PppOptions(ppp => ppp.AuthenticateByChap()));

        lns.QosProfile("user", profile => profile
            .UserQueue(cir: 10_000, pir: 20_000, direction: TrafficDirection.Inbound)
            .UserQueue(cir: 10_000, pir: 20_000, direction: TrafficDirection.Outbound));
        lns.UserGroupQueue("tunnel", queue => queue
            .Shaping(1_000_000, TrafficDirection.Inbound)
            .Shaping(1_000_000, TrafficDirection.Outbound));
        lns.Board("1", board => board.L2tpForwardMode(L2tpForwardMode.Loopback));

        lns.L2tpGroup("lns1", group => group
            .TunnelName("lns")
            .Password(Secret.FromEnvironment("L2TP_TUNNEL_PASSWORD"))
            .UserGroupQueue(inbound: "tunnel", outbound: "tunnel")
            .Lns(virtualTemplate: 1, remote: "lac", configure: users => users.SchedulingMode(L2tpSchedulingMode.Session)));
        lns.LnsGroup("group1", group => group.Slot("1").Source("LoopBack0"));

        lns.IpPool("pool1", IpPoolKind.Local, pool => pool.Gateway("10.10.10.1/24").Section(0, "10.10.10.2", "10.10.10.100"));
        lns.RadiusGroup("radius1", radius => radius
            .AuthenticationServer("10.20.20.1", 1812)
            .AccountingServer("10.20.20.1", 1813)
            .SharedKey(Secret.FromEnvironment("RADIUS_KEY")));
        lns.Aaa(aaa => aaa.Domain(Domain, domain => domain
            .AuthenticationScheme("default1")
            .AccountingScheme("default1")
            .RadiusGroup("radius1")
            .Pool("pool1")
            .L2tpQosProfile(inbound: "user", outbound: "user")));
    }));
}
