using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>An area of an OSPF process. Command: <c>area</c>.</summary>
public sealed class OspfArea : ViewObject
{
    internal Setting<OspfAreaId> id;
    internal Setting<RoutingDescription> description;
    internal List<OspfNetwork>? networks;
    internal Setting<bool> mplsTe;
    internal Setting<bool> mplsTeStandard;
    internal List<OspfSummary>? summaries;
    internal OspfStub? stub;
    internal OspfNssa? nssa;
    internal Setting<OspfRouteCost> defaultCost;

    /// <summary>The number of the area.</summary>
    public Setting<OspfAreaId> Id => id;

    /// <summary>The description. Command: <c>description</c>.</summary>
    public Setting<RoutingDescription> Description => description;

    /// <summary>The networks whose interfaces belong to the area. Command: <c>network</c>.</summary>
    public IReadOnlyList<OspfNetwork> Networks => networks ?? (IReadOnlyList<OspfNetwork>)[];

    /// <summary>MPLS TE in the area. Command: <c>mpls-te enable</c>.</summary>
    public Setting<bool> MplsTe => mplsTe;

    /// <summary>TE LSAs strictly as the standard says. Keyword: <c>standard-complying</c>.</summary>
    public Setting<bool> MplsTeStandard => mplsTeStandard;

    /// <summary>The networks that other areas see as one. Command: <c>abr-summary</c>.</summary>
    public IReadOnlyList<OspfSummary> Summaries => summaries ?? (IReadOnlyList<OspfSummary>)[];

    /// <summary>The area as a stub area, without external routes; null when it is none. Command: <c>stub</c>.</summary>
    public OspfStub? Stub => stub;

    /// <summary>The area as a not-so-stubby area; null when it is none. Command: <c>nssa</c>.</summary>
    public OspfNssa? Nssa => nssa;

    /// <summary>What the default route into a stub area costs. Command: <c>default-cost</c>.</summary>
    public Setting<OspfRouteCost> DefaultCost => defaultCost;
}

/// <summary>A network whose interfaces belong to an OSPF area. Command: <c>network</c>.</summary>
public sealed class OspfNetwork : ConfigObject
{
    internal Setting<Ipv4Address> address;
    internal Setting<WildcardMask> wildcard;
    internal Setting<RoutingDescription> description;

    /// <summary>The address.</summary>
    public Setting<Ipv4Address> Address => address;

    /// <summary>The bits that do not count.</summary>
    public Setting<WildcardMask> Wildcard => wildcard;

    /// <summary>The description. Keyword: <c>description</c>.</summary>
    public Setting<RoutingDescription> Description => description;
}

/// <summary>Networks of an area that other areas see as one. Command: <c>abr-summary</c>.</summary>
public sealed class OspfSummary : ConfigObject
{
    internal Setting<Ipv4Address> address;
    internal Setting<Ipv4Mask> mask;
    internal Setting<bool> advertise;
    internal Setting<OspfRouteCost> cost;
    internal Setting<bool> inheritMinimumCost;

    /// <summary>The address of the network.</summary>
    public Setting<Ipv4Address> Address => address;

    /// <summary>The mask of the network.</summary>
    public Setting<Ipv4Mask> Mask => mask;

    /// <summary>Other areas learn it. Keywords: <c>advertise</c>, <c>not-advertise</c>.</summary>
    public Setting<bool> Advertise => advertise;

    /// <summary>What it costs. Keyword: <c>cost</c>.</summary>
    public Setting<OspfRouteCost> Cost => cost;

    /// <summary>It costs as much as its cheapest part. Keyword: <c>cost inherit-minimum</c>.</summary>
    public Setting<bool> InheritMinimumCost => inheritMinimumCost;
}

/// <summary>An area as a stub area. Command: <c>stub</c>.</summary>
public sealed class OspfStub : ConfigObject
{
    internal Setting<bool> noSummary;
    internal Setting<bool> backbonePeerIgnore;

    /// <summary>No routes of other areas either, only the default route. Keyword: <c>no-summary</c>.</summary>
    public Setting<bool> NoSummary => noSummary;

    /// <summary>The default route does not ask for a neighbor in the backbone. Keyword: <c>default-route-advertise backbone-peer-ignore</c>.</summary>
    public Setting<bool> BackbonePeerIgnore => backbonePeerIgnore;
}

/// <summary>An area as a not-so-stubby area. Command: <c>nssa</c>.</summary>
public sealed class OspfNssa : ConfigObject
{
    internal Setting<bool> defaultRoute;
    internal Setting<bool> backbonePeerIgnore;
    internal Setting<bool> noImport;
    internal Setting<bool> noSummary;
    internal Setting<bool> setNBit;
    internal Setting<bool> suppressForwardingAddress;
    internal Setting<bool> translatorAlways;
    internal Setting<NssaTranslatorInterval> translatorInterval;
    internal Setting<bool> zeroAddressForwarding;

    /// <summary>Advertises a default route into the area. Keyword: <c>default-route-advertise</c>.</summary>
    public Setting<bool> DefaultRoute => defaultRoute;

    /// <summary>The default route does not ask for a neighbor in the backbone. Keyword: <c>backbone-peer-ignore</c>.</summary>
    public Setting<bool> BackbonePeerIgnore => backbonePeerIgnore;

    /// <summary>Imported routes do not enter the area. Keyword: <c>no-import-route</c>.</summary>
    public Setting<bool> NoImport => noImport;

    /// <summary>No routes of other areas, only the default route. Keyword: <c>no-summary</c>.</summary>
    public Setting<bool> NoSummary => noSummary;

    /// <summary>The N bit in Hello packets. Keyword: <c>set-n-bit</c>.</summary>
    public Setting<bool> SetNBit => setNBit;

    /// <summary>Translated LSAs carry no forwarding address. Keyword: <c>suppress-forwarding-address</c>.</summary>
    public Setting<bool> SuppressForwardingAddress => suppressForwardingAddress;

    /// <summary>This router always translates external routes for the backbone. Keyword: <c>translator-always</c>.</summary>
    public Setting<bool> TranslatorAlways => translatorAlways;

    /// <summary>For how long it translates on after another one took over, in seconds. Keyword: <c>translator-interval</c>.</summary>
    public Setting<NssaTranslatorInterval> TranslatorInterval => translatorInterval;

    /// <summary>Imported routes get the forwarding address 0.0.0.0. Keyword: <c>zero-address-forwarding</c>.</summary>
    public Setting<bool> ZeroAddressForwarding => zeroAddressForwarding;
}
