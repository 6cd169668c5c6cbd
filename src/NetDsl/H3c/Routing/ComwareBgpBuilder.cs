using System;
using System.Runtime.CompilerServices;

namespace NetDsl.H3c;

/// <content>BGP.</content>
public sealed partial class ComwareRouterBuilder
{
    /// <summary>BGP. Command: <c>bgp</c>.</summary>
    /// <param name="asNumber">The number of the autonomous system, 1 to 4294967295.</param>
    /// <param name="configure">Describes it.</param>
    /// <returns>The builder of BGP.</returns>
    public ComwareBgpBuilder Bgp(AsNumber asNumber, Action<ComwareBgpBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.bgp ??= new ComwareBgp { Origin = origin };
        Model.bgp.asNumber = SettingFactory.Of(asNumber, origin);
        return new ComwareBgpBuilder(Model.bgp).Configure(configure);
    }
}

/// <summary>Describes BGP.</summary>
public sealed class ComwareBgpBuilder : ViewBuilder<ComwareBgpBuilder, ComwareBgp>
{
    internal ComwareBgpBuilder(ComwareBgp model)
        : base(model)
    {
    }

    /// <summary>The router ID; where two routes tie, the lowest wins. Command: <c>router-id</c>.</summary>
    /// <param name="routerId">Unique.</param>
    /// <returns>This builder.</returns>
    public ComwareBgpBuilder RouterId(Ipv4Address routerId, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.routerId, routerId, file, line);

    /// <summary>The timers of all sessions; of two ends the lower hold time counts. Command: <c>timer keepalive ... hold</c>.</summary>
    /// <param name="keepalive">0 to 21845 s; 60 s when not set.</param>
    /// <param name="hold">0, or 3 to 65535 s and three keepalive times at least; 180 s when not set.</param>
    /// <returns>This builder.</returns>
    public ComwareBgpBuilder Timers(ComwareBgpKeepaliveTime keepalive, ComwareBgpHoldTime hold, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.keepalive, keepalive, file, line).Set(ref Model.hold, hold, file, line);

    /// <summary>A peer; the same one again when the address was used before. Command: <c>peer ... as-number</c>.</summary>
    /// <param name="address">The address of the peer.</param>
    /// <param name="asNumber">Its autonomous system.</param>
    /// <param name="configure">Sets the other options.</param>
    /// <returns>This builder.</returns>
    public ComwareBgpBuilder Peer(Ipv4Address address, AsNumber asNumber, Action<ComwareBgpPeerBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new ComwareBgpPeer { Origin = origin, address = SettingFactory.Of(address, origin) });
        model.asNumber = SettingFactory.Of(asNumber, origin);
        new ComwareBgpPeerBuilder(model).Configure(configure);
        return this;
    }

    /// <summary>IPv4 unicast. Command: <c>address-family ipv4 unicast</c>.</summary>
    /// <param name="configure">Describes it.</param>
    /// <returns>This builder.</returns>
    public ComwareBgpBuilder Ipv4(Action<ComwareBgpFamilyBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new ComwareBgpFamilyBuilder(Model.ipv4 ??= new ComwareBgpFamily { Origin = new Origin(file, line) }).Configure(configure);
        return this;
    }
}

/// <summary>Sets the options of a BGP peer.</summary>
public sealed class ComwareBgpPeerBuilder : Builder<ComwareBgpPeerBuilder, ComwareBgpPeer>
{
    internal ComwareBgpPeerBuilder(ComwareBgpPeer model)
        : base(model)
    {
    }

    /// <summary>What the peer is for. Command: <c>peer ... description</c>.</summary>
    /// <param name="text">1 to 79 characters.</param>
    /// <returns>This builder.</returns>
    public ComwareBgpPeerBuilder Description(ComwareBgpPeerDescription text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.description, text, file, line);

    /// <summary>The interface whose address is used. Command: <c>peer ... connect-interface</c>.</summary>
    /// <param name="source">Usually a loopback interface.</param>
    /// <returns>This builder.</returns>
    public ComwareBgpPeerBuilder ConnectInterface(InterfaceName source, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.connectInterface, source, file, line);

    /// <summary>The EBGP peer is not a neighbor. Command: <c>peer ... ebgp-max-hop</c>.</summary>
    /// <param name="hops">How far away it may be, 1 to 255; 64 when left out.</param>
    /// <returns>This builder.</returns>
    public ComwareBgpPeerBuilder EbgpMaxHop(EbgpMaxHop? hops = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.maxHops = SettingFactory.Maybe(hops, new Origin(file, line));
        return Set(ref Model.ebgpMaxHop, true, file, line);
    }
}
