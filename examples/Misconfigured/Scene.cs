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

    /// <summary>CE1 and CE2 with a link to PE1 and PE2, and a pseudowire between these. The ports are 0/1/0 of the type.</summary>
    public static void TwoCes(this NetworkBuilder net, string type, Action<VrpRouterBuilder> ce1, Action<VrpRouterBuilder> ce2, Action<PseudowireBuilder>? options = null, Action<InterfaceBuilder>? circuit = null)
    {
        InterfaceName port = type + "0/1/0";
        var west = net.HuaweiRouter("CE1", ce1);
        var east = net.HuaweiRouter("CE2", ce2);
        var pe1 = net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface(port, ac => ac.Pseudowire("2.2.2.2", 1, options)));
        var pe2 = net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface(port, ac => ac.Pseudowire("1.1.1.1", 1, options)));
        circuit?.Invoke(pe1.Interface(port));
        circuit?.Invoke(pe2.Interface(port));
        net.Link(west.Interface(port), pe1.Interface(port));
        net.Link(east.Interface(port), pe2.Interface(port));
    }

    /// <summary>
    /// CE1 with a link to PE1, CE2 with links to PE2 and PE3, a primary pseudowire from PE1 to PE2 and a secondary one to PE3. The ports
    /// are 0/1/0 of the type, and 0/1/1 for the backup link of CE2.
    /// </summary>
    public static void Asymmetric(this NetworkBuilder net, string type, Action<VrpRouterBuilder> ce1, Action<VrpRouterBuilder> ce2, Action<PseudowireBuilder>? options = null, Action<InterfaceBuilder>? circuit = null)
    {
        InterfaceName port = type + "0/1/0";
        var west = net.HuaweiRouter("CE1", ce1);
        var east = net.HuaweiRouter("CE2", ce2);
        var pe1 = net.Pe1(pe => pe.Interface(port, ac => ac.Pseudowire("2.2.2.2", 1, options).SecondaryPseudowire("3.3.3.3", 2, options)));
        var pe2 = net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface(port, ac => ac.Pseudowire("1.1.1.1", 1, options)));
        var pe3 = net.Pe("PE3", "3.3.3.3", ["1.1.1.1"], pe => pe.Interface(port, ac => ac.Pseudowire("1.1.1.1", 2, options)));
        circuit?.Invoke(pe1.Interface(port));
        net.Link(west.Interface(port), pe1.Interface(port));
        net.Link(east.Interface(port), pe2.Interface(port));
        net.Link(east.Interface(type + "0/1/1"), pe3.Interface(port));
    }
}
