using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes a family of IPv4 routes of the public network.</summary>
/// <typeparam name="TSelf">The builder's own type.</typeparam>
/// <typeparam name="TModel">The family.</typeparam>
public abstract class BgpPublicFamilyBuilder<TSelf, TModel> : BgpRouteFamilyBuilder<TSelf, TModel>
    where TSelf : BgpPublicFamilyBuilder<TSelf, TModel>
    where TModel : BgpRouteFamily
{
    internal BgpPublicFamilyBuilder(TModel model)
        : base(model)
    {
    }

    /// <summary>Takes over the networks of the own interfaces. Command: <c>import-route direct</c>.</summary>
    /// <param name="nonRelayTunnel">True: their next hops are not looked up in tunnels. Wanted where a tunnel joins the two PEs of an egress protection: each would send the other's address back through it.</param>
    /// <param name="configure">Sets MED and policy.</param>
    /// <returns>This builder.</returns>
    public TSelf ImportDirect(Input<bool>? nonRelayTunnel = null, Action<BgpImportBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Import(BgpRouteSource.Direct, default, nonRelayTunnel, configure, new Origin(file, line));

    /// <summary>Takes over static routes. Command: <c>import-route static</c>.</summary>
    /// <param name="nonRelayTunnel">True: their next hops are not looked up in tunnels. Wanted where a tunnel joins the two PEs of an egress protection: each would send the other's address back through it.</param>
    /// <param name="configure">Sets MED and policy.</param>
    /// <returns>This builder.</returns>
    public TSelf ImportStatic(Input<bool>? nonRelayTunnel = null, Action<BgpImportBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Import(BgpRouteSource.Static, default, nonRelayTunnel, configure, new Origin(file, line));

    /// <summary>Takes over the routes of an OSPF process. Command: <c>import-route ospf</c>.</summary>
    /// <param name="process">The number of the process, 1 to 4294967295.</param>
    /// <param name="nonRelayTunnel">True: their next hops are not looked up in tunnels. Wanted where a tunnel joins the two PEs of an egress protection: each would send the other's address back through it.</param>
    /// <param name="configure">Sets MED and policy.</param>
    /// <returns>This builder.</returns>
    public TSelf ImportOspf(RoutingProcessId process, Input<bool>? nonRelayTunnel = null, Action<BgpImportBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return Import(BgpRouteSource.Ospf, SettingFactory.Of(process, origin), nonRelayTunnel, configure, origin);
    }

    /// <summary>Takes over the routes of an IS-IS process. Command: <c>import-route isis</c>.</summary>
    /// <param name="process">The number of the process, 1 to 4294967295.</param>
    /// <param name="nonRelayTunnel">True: their next hops are not looked up in tunnels. Wanted where a tunnel joins the two PEs of an egress protection: each would send the other's address back through it.</param>
    /// <param name="configure">Sets MED and policy.</param>
    /// <returns>This builder.</returns>
    public TSelf ImportIsis(RoutingProcessId process, Input<bool>? nonRelayTunnel = null, Action<BgpImportBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return Import(BgpRouteSource.Isis, SettingFactory.Of(process, origin), nonRelayTunnel, configure, origin);
    }

    /// <summary>Takes over the routes of a RIP process. Command: <c>import-route rip</c>.</summary>
    /// <param name="process">The number of the process, 1 to 4294967295.</param>
    /// <param name="nonRelayTunnel">True: their next hops are not looked up in tunnels. Wanted where a tunnel joins the two PEs of an egress protection: each would send the other's address back through it.</param>
    /// <param name="configure">Sets MED and policy.</param>
    /// <returns>This builder.</returns>
    public TSelf ImportRip(RoutingProcessId process, Input<bool>? nonRelayTunnel = null, Action<BgpImportBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return Import(BgpRouteSource.Rip, SettingFactory.Of(process, origin), nonRelayTunnel, configure, origin);
    }

    /// <summary>Sends a route of the routing table, which must have exactly this prefix. Command: <c>network</c>.</summary>
    /// <param name="prefix">The network, such as <c>10.1.0.0/16</c>, or the address of a loopback interface with 32 bits.</param>
    /// <param name="policy">The route policy that changes the route, 1 to 200 characters.</param>
    /// <param name="nonRelayTunnel">True: its next hop is not looked up in tunnels. Wanted where a tunnel joins the two PEs of an egress protection: each would send the other's address back through it.</param>
    /// <returns>This builder.</returns>
    public TSelf Network(Ipv4Prefix prefix, RoutePolicyName? policy = null, Input<bool>? nonRelayTunnel = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Network(prefix, policy, nonRelayTunnel, new Origin(file, line));

    /// <summary>The next hop of a labeled route has to be reached by an IP route. Command: <c>bestroute nexthop-resolved ip</c>.</summary>
    /// <returns>This builder.</returns>
    public TSelf ResolveNextHopByIp([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.inheritsIpCost = default;
        return Set(ref Model.nextHopResolved, BgpNextHopResolution.Ip, file, line);
    }

    /// <summary>The next hop of a labeled route has to be reached by a tunnel. Command: <c>bestroute nexthop-resolved tunnel</c>.</summary>
    /// <param name="inheritsIpCost">True: the cost of the IP route counts.</param>
    /// <returns>This builder.</returns>
    public TSelf ResolveNextHopByTunnel(Input<bool>? inheritsIpCost = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.inheritsIpCost = SettingFactory.Maybe(inheritsIpCost, new Origin(file, line));
        return Set(ref Model.nextHopResolved, BgpNextHopResolution.Tunnel, file, line);
    }
}
