using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes an area of an OSPF process.</summary>
public sealed class OspfAreaBuilder : ViewBuilder<OspfAreaBuilder, OspfArea>
{
    internal OspfAreaBuilder(OspfArea model)
        : base(model)
    {
    }

    /// <summary>The number of the area, for a verb that refers to it.</summary>
    /// <param name="builder">The builder of the area.</param>
    public static implicit operator OspfAreaId(OspfAreaBuilder builder) => builder.Model.id.Or(default);

    /// <summary>Describes the area. Command: <c>description</c>.</summary>
    /// <param name="text">1 to 80 characters.</param>
    /// <returns>This builder.</returns>
    public OspfAreaBuilder Description(RoutingDescription text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.description, text, file, line);

    /// <summary>Interfaces with an address in the network belong to the area. Command: <c>network</c> <i>address wildcard</i>.</summary>
    /// <param name="network">The network, such as <c>10.1.1.0/30</c>; host bits are cleared, as the device does.</param>
    /// <param name="configure">Sets the description.</param>
    /// <returns>This builder.</returns>
    public OspfAreaBuilder Network(Ipv4Prefix network, Action<OspfNetworkBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Network(network.Network.Address, network.IsUnknown ? default : new WildcardMask(~network.Mask.Bits), configure, file, line);

    /// <summary>Interfaces with an address that matches belong to the area. Command: <c>network</c> <i>address wildcard</i>.</summary>
    /// <param name="address">The address.</param>
    /// <param name="wildcard">The bits that do not count, such as <c>0.0.0.255</c>.</param>
    /// <param name="configure">Sets the description.</param>
    /// <returns>This builder.</returns>
    public OspfAreaBuilder Network(Ipv4Address address, WildcardMask wildcard, Action<OspfNetworkBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = new OspfNetwork { Origin = origin, address = SettingFactory.Of(address, origin), wildcard = SettingFactory.Of(wildcard, origin) };
        (Model.networks ??= []).Add(model);
        new OspfNetworkBuilder(model).Configure(configure);
        return this;
    }

    /// <summary>Enables MPLS TE in the area; the process needs opaque LSAs. Command: <c>mpls-te enable</c>.</summary>
    /// <param name="standardComplying">True: TE LSAs strictly as the standard says.</param>
    /// <returns>This builder.</returns>
    public OspfAreaBuilder MplsTe(Input<bool>? standardComplying = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.mplsTeStandard = SettingFactory.Maybe(standardComplying, new Origin(file, line));
        return Set(ref Model.mplsTe, true, file, line);
    }

    /// <summary>Shows networks of the area as one to other areas. Command: <c>abr-summary</c>.</summary>
    /// <param name="network">The network; host bits are cleared.</param>
    /// <param name="advertise">False hides it from other areas.</param>
    /// <param name="cost">What it costs, 0 to 16777214.</param>
    /// <returns>This builder.</returns>
    public OspfAreaBuilder Summary(Ipv4Prefix network, Input<bool>? advertise = null, OspfRouteCost? cost = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.summaries ??= []).Add(new OspfSummary
        {
            Origin = origin,
            address = SettingFactory.Of(network.Network.Address, origin),
            mask = SettingFactory.Of(network.Mask, origin),
            advertise = SettingFactory.Maybe(advertise, origin),
            cost = SettingFactory.Maybe(cost, origin),
        });
        return this;
    }

    /// <summary>Makes the area a stub area, without external routes. Command: <c>stub</c>.</summary>
    /// <param name="noSummary">True: no routes of other areas either, only the default route.</param>
    /// <param name="backbonePeerIgnore">True: the default route does not ask for a neighbor in the backbone.</param>
    /// <returns>This builder.</returns>
    public OspfAreaBuilder Stub(Input<bool>? noSummary = null, Input<bool>? backbonePeerIgnore = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.stub ??= new OspfStub { Origin = origin };
        Model.stub.noSummary = SettingFactory.Maybe(noSummary, origin);
        Model.stub.backbonePeerIgnore = SettingFactory.Maybe(backbonePeerIgnore, origin);
        return this;
    }

    /// <summary>Makes the area a not-so-stubby area. Command: <c>nssa</c>.</summary>
    /// <param name="configure">Sets its options.</param>
    /// <returns>This builder.</returns>
    public OspfAreaBuilder Nssa(Action<OspfNssaBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.nssa ??= new OspfNssa { Origin = new Origin(file, line) };
        new OspfNssaBuilder(Model.nssa).Configure(configure);
        return this;
    }

    /// <summary>What the default route into a stub area or NSSA costs. Command: <c>default-cost</c>.</summary>
    /// <param name="cost">0 to 16777214.</param>
    /// <returns>This builder.</returns>
    public OspfAreaBuilder DefaultCost(OspfRouteCost cost, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.defaultCost, cost, file, line);
}

/// <summary>Describes a network of an OSPF area.</summary>
public sealed class OspfNetworkBuilder : Builder<OspfNetworkBuilder, OspfNetwork>
{
    internal OspfNetworkBuilder(OspfNetwork model)
        : base(model)
    {
    }

    /// <summary>Describes the network. Keyword: <c>description</c>.</summary>
    /// <param name="text">1 to 80 characters.</param>
    /// <returns>This builder.</returns>
    public OspfNetworkBuilder Description(RoutingDescription text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.description, text, file, line);
}

/// <summary>Sets the options of a not-so-stubby area.</summary>
public sealed class OspfNssaBuilder : Builder<OspfNssaBuilder, OspfNssa>
{
    internal OspfNssaBuilder(OspfNssa model)
        : base(model)
    {
    }

    /// <summary>Advertises a default route into the area. Keyword: <c>default-route-advertise</c>.</summary>
    /// <param name="backbonePeerIgnore">True: without asking for a neighbor in the backbone.</param>
    /// <returns>This builder.</returns>
    public OspfNssaBuilder DefaultRoute(Input<bool>? backbonePeerIgnore = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.backbonePeerIgnore = SettingFactory.Maybe(backbonePeerIgnore, new Origin(file, line));
        return Set(ref Model.defaultRoute, true, file, line);
    }

    /// <summary>Imported routes do not enter the area. Keyword: <c>no-import-route</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public OspfNssaBuilder NoImport(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.noImport, on, file, line);

    /// <summary>No routes of other areas, only the default route. Keyword: <c>no-summary</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public OspfNssaBuilder NoSummary(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.noSummary, on, file, line);

    /// <summary>Sets the N bit in Hello packets. Keyword: <c>set-n-bit</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public OspfNssaBuilder SetNBit(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.setNBit, on, file, line);

    /// <summary>Translated LSAs carry no forwarding address. Keyword: <c>suppress-forwarding-address</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public OspfNssaBuilder SuppressForwardingAddress(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.suppressForwardingAddress, on, file, line);

    /// <summary>This router always translates external routes for the backbone. Keyword: <c>translator-always</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public OspfNssaBuilder TranslatorAlways(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.translatorAlways, on, file, line);

    /// <summary>For how long this router translates on after another one took over. Keyword: <c>translator-interval</c>.</summary>
    /// <param name="seconds">1 to 120 s.</param>
    /// <returns>This builder.</returns>
    public OspfNssaBuilder TranslatorInterval(NssaTranslatorInterval seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.translatorInterval, seconds, file, line);

    /// <summary>Imported routes get the forwarding address 0.0.0.0. Keyword: <c>zero-address-forwarding</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public OspfNssaBuilder ZeroAddressForwarding(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.zeroAddressForwarding, on, file, line);
}
