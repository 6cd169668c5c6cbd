using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Gives the SIDs of an SRv6 locator.</summary>
public sealed class Srv6LocatorBuilder : ViewBuilder<Srv6LocatorBuilder, Srv6Locator>
{
    internal Srv6LocatorBuilder(Srv6Locator model)
        : base(model)
    {
    }

    /// <summary>The name of the locator, for a verb that refers to it.</summary>
    /// <param name="builder">The builder of the locator.</param>
    public static implicit operator LocatorName(Srv6LocatorBuilder builder) => builder.Model.name.Or(default);

    /// <summary>A SID of the router itself. Command: <c>opcode</c> <i>opcode</i> <c>end</c>.</summary>
    /// <param name="opcode">What the SID has behind the network of the locator, such as <c>::10</c>.</param>
    /// <param name="flavor">Which headers are taken off.</param>
    /// <returns>This builder.</returns>
    public Srv6LocatorBuilder End(Ipv6Address opcode, Input<Srv6Flavor>? flavor = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Add(opcode, Srv6Behavior.End, file, line, out var origin).flavor = SettingFactory.Maybe(flavor, origin);
        return this;
    }

    /// <summary>A SID of a link. Command: <c>opcode</c> <i>opcode</i> <c>end-x</c>.</summary>
    /// <param name="opcode">What the SID has behind the network of the locator, such as <c>::20</c>.</param>
    /// <param name="outInterface">The interface of the link.</param>
    /// <param name="nextHop">The neighbor.</param>
    /// <param name="flavor">Which headers are taken off.</param>
    /// <returns>This builder.</returns>
    public Srv6LocatorBuilder EndX(Ipv6Address opcode, InterfaceName outInterface, Ipv6Address nextHop, Input<Srv6Flavor>? flavor = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var sid = Add(opcode, Srv6Behavior.EndX, file, line, out var origin);
        sid.outInterface = SettingFactory.Of(outInterface, origin);
        sid.nextHop = SettingFactory.Of<IpAddress>(nextHop, origin);
        sid.flavor = SettingFactory.Maybe(flavor, origin);
        return this;
    }

    /// <summary>A SID of an IPv4 routing table. Command: <c>opcode</c> <i>opcode</i> <c>end-dt4</c>.</summary>
    /// <param name="opcode">What the SID has behind the network of the locator.</param>
    /// <param name="vpnInstance">The VPN instance of the table; the public one when left out.</param>
    /// <param name="service">The service that uses it; L3VPN when left out.</param>
    /// <returns>This builder.</returns>
    public Srv6LocatorBuilder EndDt4(Ipv6Address opcode, VpnInstanceName? vpnInstance = null, Input<Srv6VpnService>? service = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var sid = Add(opcode, Srv6Behavior.EndDt4, file, line, out var origin);
        sid.vpnInstance = SettingFactory.Maybe(vpnInstance, origin);
        sid.service = SettingFactory.Maybe(service, origin);
        return this;
    }

    /// <summary>A SID of an IPv6 routing table. Command: <c>opcode</c> <i>opcode</i> <c>end-dt6</c>.</summary>
    /// <param name="opcode">What the SID has behind the network of the locator.</param>
    /// <param name="vpnInstance">The VPN instance of the table; the public one when left out.</param>
    /// <param name="service">The service that uses it; L3VPN when left out.</param>
    /// <returns>This builder.</returns>
    public Srv6LocatorBuilder EndDt6(Ipv6Address opcode, VpnInstanceName? vpnInstance = null, Input<Srv6VpnService>? service = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var sid = Add(opcode, Srv6Behavior.EndDt6, file, line, out var origin);
        sid.vpnInstance = SettingFactory.Maybe(vpnInstance, origin);
        sid.service = SettingFactory.Maybe(service, origin);
        return this;
    }

    /// <summary>A SID of an EVPN neighbor with an IPv4 address. Command: <c>opcode</c> <i>opcode</i> <c>end-dx4</c>.</summary>
    /// <param name="opcode">What the SID has behind the network of the locator.</param>
    /// <param name="vpnInstance">The VPN instance of the neighbor.</param>
    /// <param name="outInterface">The interface towards it.</param>
    /// <param name="nextHop">The neighbor.</param>
    /// <returns>This builder.</returns>
    public Srv6LocatorBuilder EndDx4(Ipv6Address opcode, VpnInstanceName vpnInstance, InterfaceName outInterface, Ipv4Address nextHop, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        EndDx(Srv6Behavior.EndDx4, opcode, vpnInstance, outInterface, nextHop, file, line);

    /// <summary>A SID of an EVPN neighbor with an IPv6 address. Command: <c>opcode</c> <i>opcode</i> <c>end-dx6</c>.</summary>
    /// <param name="opcode">What the SID has behind the network of the locator.</param>
    /// <param name="vpnInstance">The VPN instance of the neighbor.</param>
    /// <param name="outInterface">The interface towards it.</param>
    /// <param name="nextHop">The neighbor.</param>
    /// <returns>This builder.</returns>
    public Srv6LocatorBuilder EndDx6(Ipv6Address opcode, VpnInstanceName vpnInstance, InterfaceName outInterface, Ipv6Address nextHop, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        EndDx(Srv6Behavior.EndDx6, opcode, vpnInstance, outInterface, nextHop, file, line);

    /// <summary>A SID that answers ping and trace. Command: <c>opcode</c> <i>opcode</i> <c>end-op</c>.</summary>
    /// <param name="opcode">What the SID has behind the network of the locator.</param>
    /// <returns>This builder.</returns>
    public Srv6LocatorBuilder EndOp(Ipv6Address opcode, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Add(opcode, Srv6Behavior.EndOp, file, line, out _);
        return this;
    }

    /// <summary>A SID of a bridge domain. Commands: <c>opcode</c> <i>opcode</i> <c>end-dt2u</c>, <c>end-dt2ul</c> or <c>end-dt2m</c>.</summary>
    /// <param name="opcode">What the SID has behind the network of the locator.</param>
    /// <param name="bridgeDomain">The bridge domain, 1 to 16777215.</param>
    /// <param name="behavior">Unicast, unicast over a bypass, or flooding.</param>
    /// <returns>This builder.</returns>
    public Srv6LocatorBuilder EndDt2(Ipv6Address opcode, BridgeDomainId bridgeDomain, Input<Srv6Behavior> behavior, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Add(opcode, behavior, file, line, out var origin).bridgeDomain = SettingFactory.Of(bridgeDomain, origin);
        return this;
    }

    /// <summary>A SID of an EVPL instance. Commands: <c>opcode</c> <i>opcode</i> <c>end-dx2</c> or <c>end-dx2l</c>.</summary>
    /// <param name="opcode">What the SID has behind the network of the locator.</param>
    /// <param name="evplInstance">The EVPL instance, 1 to 256000.</param>
    /// <param name="bypass">True: for a bypass between two routers.</param>
    /// <returns>This builder.</returns>
    public Srv6LocatorBuilder EndDx2(Ipv6Address opcode, EvplInstanceId evplInstance, Input<bool>? bypass = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Input<Srv6Behavior> behavior = bypass is not { } given ? Srv6Behavior.EndDx2
            : given.IsUnknown ? default(Input<Srv6Behavior>)
            : given.Value ? Srv6Behavior.EndDx2l : Srv6Behavior.EndDx2;
        Add(opcode, behavior, file, line, out var origin).evplInstance = SettingFactory.Of(evplInstance, origin);
        return this;
    }

    private Srv6LocatorBuilder EndDx(Srv6Behavior behavior, Ipv6Address opcode, VpnInstanceName vpnInstance, InterfaceName outInterface, IpAddress nextHop, string file, int line)
    {
        var sid = Add(opcode, behavior, file, line, out var origin);
        sid.vpnInstance = SettingFactory.Of(vpnInstance, origin);
        sid.service = new(Srv6VpnService.Evpn, true, origin);
        sid.outInterface = SettingFactory.Of(outInterface, origin);
        sid.nextHop = SettingFactory.Of(nextHop, origin);
        return this;
    }

    private Srv6Sid Add(Ipv6Address opcode, Input<Srv6Behavior> behavior, string file, int line, out Origin origin)
    {
        origin = new Origin(file, line);
        var sid = new Srv6Sid { Origin = origin, opcode = SettingFactory.Of(opcode, origin), behavior = SettingFactory.Of(behavior, origin) };
        (Model.sids ??= []).Add(sid);
        return sid;
    }
}
