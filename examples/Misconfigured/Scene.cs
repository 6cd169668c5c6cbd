using System;
using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>What the mistakes have around them: routers that are right.</summary>
internal static class Scene
{
    /// <summary>A PE with a loopback interface, MPLS, LDP sessions to its peers and L2VPN.</summary>
    public static VrpRouterBuilder Pe(this NetworkBuilder net, HostName name, Ipv4Address lsrId, Ipv4Address[] peers, Action<VrpRouterBuilder>? configure = null)
    {
        var pe = net.HuaweiRouter(name);
        pe.Loopback(0, lo => lo.Address(new Ipv4Prefix(lsrId, 32)));
        pe.Mpls(lsrId, mpls => mpls.Ldp(ldp =>
        {
            foreach (var peer in peers)
                ldp.RemotePeer(peer);
        }));
        pe.MplsL2vpn();
        configure?.Invoke(pe);
        return pe;
    }

    /// <summary>PE1, 1.1.1.1, with sessions to 2.2.2.2 and 3.3.3.3, which are not described.</summary>
    public static VrpRouterBuilder Pe1(this NetworkBuilder net, Action<VrpRouterBuilder> configure) => net.Pe("PE1", "1.1.1.1", ["2.2.2.2", "3.3.3.3"], configure);

    /// <summary>A PE with one pseudowire on GigabitEthernet0/1/0: the other end of a service.</summary>
    public static VrpRouterBuilder Remote(this NetworkBuilder net, HostName name, Ipv4Address lsrId, Ipv4Address peer, VcId vcId, Action<PseudowireBuilder>? options = null) =>
        net.Pe(name, lsrId, [peer], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire(peer, vcId, options)));
}
