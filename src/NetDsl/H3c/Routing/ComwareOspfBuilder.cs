using System;
using System.Runtime.CompilerServices;

namespace NetDsl.H3c;

/// <content>OSPF.</content>
public sealed partial class ComwareRouterBuilder
{
    /// <summary>An OSPF process; the same one again when the number was used before. Command: <c>ospf</c>.</summary>
    /// <param name="process">1 to 65535; it has a meaning on this router only.</param>
    /// <param name="configure">Describes the process and its areas.</param>
    /// <returns>The builder of the process.</returns>
    public ComwareOspfBuilder Ospf(ComwareProcessId process, Action<ComwareOspfBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new ComwareOspf { Origin = origin, process = SettingFactory.Of(process, origin) });
        return new ComwareOspfBuilder(model).Configure(configure);
    }
}

/// <content>OSPF.</content>
public sealed partial class ComwareInterfaceBuilder
{
    /// <summary>Puts the interface into an OSPF area. Command: <c>ospf ... area</c>.</summary>
    /// <param name="process">1 to 65535.</param>
    /// <param name="area">The number of the area.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder OspfEnable(ComwareProcessId process, OspfAreaId area, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var ospf = Model.EnsureOspf(new Origin(file, line));
        return Set(ref ospf.process, process, file, line).Set(ref ospf.area, area, file, line);
    }

    /// <summary>Sets the other OSPF options of the interface.</summary>
    /// <param name="configure">Sets them.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder Ospf(Action<ComwareInterfaceOspfBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new ComwareInterfaceOspfBuilder(Model.EnsureOspf(new Origin(file, line))).Configure(configure);
        return this;
    }
}

/// <summary>Describes an OSPF process.</summary>
public sealed class ComwareOspfBuilder : ViewBuilder<ComwareOspfBuilder, ComwareOspf>
{
    internal ComwareOspfBuilder(ComwareOspf model)
        : base(model)
    {
    }

    /// <summary>The router ID of the process. Keyword: <c>router-id</c>.</summary>
    /// <param name="routerId">Unique in the OSPF network.</param>
    /// <returns>This builder.</returns>
    public ComwareOspfBuilder RouterId(Ipv4Address routerId, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.routerId, routerId, file, line);

    /// <summary>The VPN instance that the process belongs to. Keyword: <c>vpn-instance</c>.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <returns>This builder.</returns>
    public ComwareOspfBuilder VpnInstance(VpnInstanceName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.vpnInstance, name, file, line);

    /// <summary>How much OSPF routes are preferred, the smallest wins; 10 when not set. Command: <c>preference</c>.</summary>
    /// <param name="preference">1 to 255.</param>
    /// <returns>This builder.</returns>
    public ComwareOspfBuilder Preference(RoutePreference preference, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.preference, preference, file, line);

    /// <summary>How much external routes are preferred; 150 when not set. Command: <c>preference ase</c>.</summary>
    /// <param name="preference">1 to 255.</param>
    /// <returns>This builder.</returns>
    public ComwareOspfBuilder ExternalPreference(RoutePreference preference, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.externalPreference, preference, file, line);

    /// <summary>Between how many equal paths traffic is shared. Command: <c>maximum load-balancing</c>.</summary>
    /// <param name="paths">1 to 128.</param>
    /// <returns>This builder.</returns>
    public ComwareOspfBuilder EqualPaths(ComwareEqualPaths paths, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.equalPaths, paths, file, line);

    /// <summary>The bandwidth that costs 1, in Mbit/s; 100 when not set. Command: <c>bandwidth-reference</c>.</summary>
    /// <param name="megabits">1 to 4294967 Mbit/s, equal on all routers.</param>
    /// <returns>This builder.</returns>
    public ComwareOspfBuilder BandwidthReference(ComwareBandwidthReference megabits, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.bandwidthReference, megabits, file, line);

    /// <summary>No OSPF packets are sent at all. Command: <c>silent-interface all</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public ComwareOspfBuilder AllSilent(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.allSilent, on, file, line);

    /// <summary>An area; the same one again when the number was used before. Command: <c>area</c>.</summary>
    /// <param name="area">The number of the area; 0 is the backbone.</param>
    /// <param name="configure">Describes the area.</param>
    /// <returns>The builder of the area.</returns>
    public ComwareOspfAreaBuilder Area(OspfAreaId area, Action<ComwareOspfAreaBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new ComwareOspfArea { Origin = origin, id = SettingFactory.Of(area, origin) });
        return new ComwareOspfAreaBuilder(model).Configure(configure);
    }

    /// <summary>Sends no packets of the protocol out of an interface. Command: <c>silent-interface</c>.</summary>
    /// <param name="silent">The interface.</param>
    /// <returns>This builder.</returns>
    public ComwareOspfBuilder SilentInterface(InterfaceName silent, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.silentInterfaces ??= []).Add(new ComwareSilentInterface { Origin = origin, name = SettingFactory.Of(silent, origin) });
        return this;
    }

    /// <summary>Names a neighbor that cannot be found by itself. Command: <c>peer</c>.</summary>
    /// <param name="address">The address of the neighbor.</param>
    /// <returns>This builder.</returns>
    public ComwareOspfBuilder Neighbor(Ipv4Address address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.neighbors ??= []).Add(new ComwareNeighbor { Origin = origin, address = SettingFactory.Of(address, origin) });
        return this;
    }

    /// <summary>Takes over routes from elsewhere. Command: <c>import-route</c>.</summary>
    /// <param name="source">Where the routes come from.</param>
    /// <param name="process">The number of the process that they come from; 1 when left out.</param>
    /// <param name="configure">Sets the other options.</param>
    /// <returns>This builder.</returns>
    public ComwareOspfBuilder Import(Input<ComwareRouteSource> source, ComwareProcessId? process = null, Action<ComwareImportBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = new ComwareImport { Origin = origin, source = SettingFactory.Of(source, origin), process = SettingFactory.Maybe(process, origin) };
        (Model.imports ??= []).Add(model);
        new ComwareImportBuilder(model).Configure(configure);
        return this;
    }
}

/// <summary>Describes an area of an OSPF process.</summary>
public sealed class ComwareOspfAreaBuilder : ViewBuilder<ComwareOspfAreaBuilder, ComwareOspfArea>
{
    internal ComwareOspfAreaBuilder(ComwareOspfArea model)
        : base(model)
    {
    }

    /// <summary>What the default route into a stub area costs. Command: <c>default-cost</c>.</summary>
    /// <param name="cost">0 to 16777214.</param>
    /// <returns>This builder.</returns>
    public ComwareOspfAreaBuilder DefaultCost(OspfRouteCost cost, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.defaultCost, cost, file, line);

    /// <summary>Interfaces whose primary address is in the network belong to the area. Command: <c>network</c> <i>address wildcard</i>.</summary>
    /// <param name="network">The network, such as <c>10.1.1.0/30</c>; host bits are cleared, as the device does.</param>
    /// <returns>This builder.</returns>
    public ComwareOspfAreaBuilder Network(Ipv4Prefix network, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.networks ??= []).Add(new ComwareOspfNetwork
        {
            Origin = origin,
            address = SettingFactory.Of(network.Network.Address, origin),
            wildcard = SettingFactory.Of(network.IsUnknown ? default : new WildcardMask(~network.Mask.Bits), origin),
        });
        return this;
    }

    /// <summary>Makes the area a stub area, without external routes. Command: <c>stub</c>.</summary>
    /// <param name="noSummary">True: no routes of other areas either, only the default route. Keyword: <c>no-summary</c>.</param>
    /// <returns>This builder.</returns>
    public ComwareOspfAreaBuilder Stub(Input<bool>? noSummary = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.stubNoSummary = SettingFactory.Maybe(noSummary, new Origin(file, line));
        return Set(ref Model.stub, true, file, line);
    }

    /// <summary>Makes the area a not-so-stubby area. Command: <c>nssa</c>.</summary>
    /// <param name="noSummary">True: no routes of other areas either, only the default route. Keyword: <c>no-summary</c>.</param>
    /// <returns>This builder.</returns>
    public ComwareOspfAreaBuilder Nssa(Input<bool>? noSummary = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.nssaNoSummary = SettingFactory.Maybe(noSummary, new Origin(file, line));
        return Set(ref Model.nssa, true, file, line);
    }
}

/// <summary>Describes OSPF on an interface.</summary>
public sealed class ComwareInterfaceOspfBuilder : Builder<ComwareInterfaceOspfBuilder, ComwareInterfaceOspf>
{
    internal ComwareInterfaceOspfBuilder(ComwareInterfaceOspf model)
        : base(model)
    {
    }

    /// <summary>What the link costs; from its bandwidth when not set. Command: <c>ospf cost</c>.</summary>
    /// <param name="cost">1 to 65535. A backup link must cost more than the primary path.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceOspfBuilder Cost(OspfCost cost, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.cost, cost, file, line);

    /// <summary>What OSPF takes the link for; both ends must agree. Command: <c>ospf network-type</c>.</summary>
    /// <param name="type">The type; PPP is point to point when not set.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceOspfBuilder NetworkType(Input<ComwareOspfNetworkType> type, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.networkType, type, file, line);

    /// <summary>The neighbors of a point-to-multipoint link have to be named. Keyword: <c>unicast</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceOspfBuilder Unicast(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.unicast, on, file, line);

    /// <summary>How often Hello packets are sent, in seconds; neighbors must agree. Command: <c>ospf timer hello</c>.</summary>
    /// <param name="seconds">1 to 65535 s.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceOspfBuilder Hello(OspfHelloInterval seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.hello, seconds, file, line);

    /// <summary>After how long without a Hello packet a neighbor is down, in seconds; neighbors must agree. Command: <c>ospf timer dead</c>.</summary>
    /// <param name="seconds">1 to 2147483647 s, four Hello intervals at least.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceOspfBuilder Dead(ComwareDeadInterval seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.dead, seconds, file, line);

    /// <summary>How readily the router becomes the designated one. Command: <c>ospf dr-priority</c>.</summary>
    /// <param name="priority">0 to 255; 0 never.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceOspfBuilder DrPriority(OspfDrPriority priority, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.drPriority, priority, file, line);
}
