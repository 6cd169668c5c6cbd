using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>BFD for LSPs of LDP that comes by itself. Commands: <c>mpls bfd</c> ...</summary>
public sealed class LspBfd : ConfigObject
{
    internal Setting<bool> enabled;
    internal Setting<bool> hosts;
    internal Setting<Ipv4Address> nextHop;
    internal Setting<InterfaceName> outgoingInterface;
    internal Setting<FecListName> fecList;
    internal Setting<bool> optionTlv;
    internal Setting<bool> tunnelHosts;
    internal Setting<IpPrefixListName> tunnelPrefixes;
    internal Setting<FecListName> tunnelFecList;
    internal Setting<BfdInterval> minTx;
    internal Setting<BfdInterval> minRx;
    internal Setting<BfdMultiplier> multiplier;

    /// <summary>BFD may come by itself. Command: <c>mpls bfd enable</c>.</summary>
    public Setting<bool> Enabled => enabled;

    /// <summary>LSPs to all single addresses are watched. Command: <c>mpls bfd-trigger host</c>.</summary>
    public Setting<bool> Hosts => hosts;

    /// <summary>Only those with this next hop. Keyword: <c>nexthop</c>.</summary>
    public Setting<Ipv4Address> NextHop => nextHop;

    /// <summary>Only those that leave by this interface. Keyword: <c>outgoing-interface</c>.</summary>
    public Setting<InterfaceName> OutgoingInterface => outgoingInterface;

    /// <summary>The list of the LSPs that are watched. Command: <c>mpls bfd-trigger fec-list</c>.</summary>
    public Setting<FecListName> FecList => fecList;

    /// <summary>The packets carry an option, for routers of other vendors. Keyword: <c>option-tlv</c>.</summary>
    public Setting<bool> OptionTlv => optionTlv;

    /// <summary>Whole LDP tunnels to all single addresses are watched. Command: <c>mpls bfd-trigger-tunnel host</c>.</summary>
    public Setting<bool> TunnelHosts => tunnelHosts;

    /// <summary>The list of the addresses whose LDP tunnels are watched. Command: <c>mpls bfd-trigger-tunnel ip-prefix</c>.</summary>
    public Setting<IpPrefixListName> TunnelPrefixes => tunnelPrefixes;

    /// <summary>The list of the LDP tunnels that are watched. Command: <c>mpls bfd-trigger-tunnel fec-list</c>.</summary>
    public Setting<FecListName> TunnelFecList => tunnelFecList;

    /// <summary>The least interval between sent packets, in milliseconds. Command: <c>mpls bfd min-tx-interval</c>.</summary>
    public Setting<BfdInterval> MinTx => minTx;

    /// <summary>The least interval between received packets, in milliseconds. Command: <c>mpls bfd min-rx-interval</c>.</summary>
    public Setting<BfdInterval> MinRx => minRx;

    /// <summary>After how many missing packets an LSP is down. Command: <c>mpls bfd detect-multiplier</c>.</summary>
    public Setting<BfdMultiplier> Multiplier => multiplier;
}

/// <summary>Describes BFD for LSPs of LDP that comes by itself.</summary>
public sealed class LspBfdBuilder : Builder<LspBfdBuilder, LspBfd>
{
    internal LspBfdBuilder(LspBfd model)
        : base(model)
    {
    }

    /// <summary>Watches LSPs to all single addresses. Command: <c>mpls bfd-trigger host</c>.</summary>
    /// <param name="nextHop">Only those with this next hop.</param>
    /// <param name="outgoingInterface">Only those that leave by this interface.</param>
    /// <returns>This builder.</returns>
    public LspBfdBuilder Hosts(Ipv4Address? nextHop = null, InterfaceName? outgoingInterface = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.nextHop = SettingFactory.Maybe(nextHop, origin);
        Model.outgoingInterface = SettingFactory.Maybe(outgoingInterface, origin);
        return Set(ref Model.hosts, true, file, line);
    }

    /// <summary>Watches the LSPs of a list. Command: <c>mpls bfd-trigger fec-list</c>.</summary>
    /// <param name="list">The list, 1 to 31 characters.</param>
    /// <returns>This builder.</returns>
    public LspBfdBuilder FecList(FecListName list, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.fecList, list, file, line);

    /// <summary>Watches whole LDP tunnels to all single addresses. Command: <c>mpls bfd-trigger-tunnel host</c>.</summary>
    /// <returns>This builder.</returns>
    public LspBfdBuilder Tunnels([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.tunnelHosts, true, file, line);

    /// <summary>Watches the LDP tunnels of a list. Command: <c>mpls bfd-trigger-tunnel fec-list</c>.</summary>
    /// <param name="list">The list, 1 to 31 characters.</param>
    /// <returns>This builder.</returns>
    public LspBfdBuilder TunnelFecList(FecListName list, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.tunnelFecList, list, file, line);

    /// <summary>Watches the LDP tunnels to the addresses of a prefix list. Command: <c>mpls bfd-trigger-tunnel ip-prefix</c>.</summary>
    /// <param name="prefixes">The prefix list, 1 to 169 characters.</param>
    /// <returns>This builder.</returns>
    public LspBfdBuilder TunnelPrefixes(IpPrefixListName prefixes, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.tunnelPrefixes, prefixes, file, line);

    /// <summary>Puts an option into the packets, for routers of other vendors. Keyword: <c>option-tlv</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public LspBfdBuilder OptionTlv(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.optionTlv, on, file, line);

    /// <summary>How fast a fault is found. Command: <c>mpls bfd min-tx-interval</c> and the like.</summary>
    /// <param name="minTx">The least interval between sent packets, 3 to 20000 ms.</param>
    /// <param name="minRx">The least interval between received packets, 3 to 20000 ms.</param>
    /// <param name="multiplier">After how many missing packets an LSP is down, 3 to 50.</param>
    /// <returns>This builder.</returns>
    public LspBfdBuilder Timers(BfdInterval? minTx = null, BfdInterval? minRx = null, BfdMultiplier? multiplier = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.minTx = SettingFactory.Maybe(minTx, origin);
        Model.minRx = SettingFactory.Maybe(minRx, origin);
        Model.multiplier = SettingFactory.Maybe(multiplier, origin);
        return this;
    }
}

/// <summary>A list of LSP destinations. Command: <c>fec-list</c>.</summary>
public sealed class FecList : ViewObject
{
    internal Setting<FecListName> name;
    internal List<FecNode>? nodes;

    /// <summary>The name.</summary>
    public Setting<FecListName> Name => name;

    /// <summary>The destinations. Command: <c>fec-node</c>.</summary>
    public IReadOnlyList<FecNode> Nodes => nodes ?? (IReadOnlyList<FecNode>)[];
}

/// <summary>An LSP destination. Command: <c>fec-node</c>.</summary>
public sealed class FecNode : ConfigObject
{
    internal Setting<Ipv4Address> address;
    internal Setting<Ipv4Address> nextHop;
    internal Setting<InterfaceName> outgoingInterface;

    /// <summary>The address that the LSP leads to.</summary>
    public Setting<Ipv4Address> Address => address;

    /// <summary>Only the LSP with this next hop. Keyword: <c>nexthop</c>.</summary>
    public Setting<Ipv4Address> NextHop => nextHop;

    /// <summary>Only the LSP that leaves by this interface. Keyword: <c>outgoing-interface</c>.</summary>
    public Setting<InterfaceName> OutgoingInterface => outgoingInterface;
}

/// <content>Lists of LSP destinations.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>A list of LSP destinations, for BFD. Command: <c>fec-list</c>.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <param name="configure">Names the destinations.</param>
    /// <returns>The builder of the list, for what refers to it.</returns>
    public FecListBuilder FecList(FecListName name, Action<FecListBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new FecList { Origin = origin, name = SettingFactory.Of(name, origin) });
        return new FecListBuilder(model).Configure(configure);
    }
}

/// <summary>Describes a list of LSP destinations.</summary>
public sealed class FecListBuilder : ViewBuilder<FecListBuilder, FecList>
{
    internal FecListBuilder(FecList model)
        : base(model)
    {
    }

    /// <summary>The name of the list, for what refers to it.</summary>
    /// <param name="builder">The builder of the list.</param>
    public static implicit operator FecListName(FecListBuilder builder) => builder.Model.name.Or(default);

    /// <summary>Adds a destination. Command: <c>fec-node</c>.</summary>
    /// <param name="address">The address that the LSP leads to.</param>
    /// <param name="nextHop">Only the LSP with this next hop.</param>
    /// <param name="outgoingInterface">Only the LSP that leaves by this interface.</param>
    /// <returns>This builder.</returns>
    public FecListBuilder Node(
        Ipv4Address address,
        Ipv4Address? nextHop = null,
        InterfaceName? outgoingInterface = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.nodes ??= []).Add(new FecNode
        {
            Origin = origin,
            address = SettingFactory.Of(address, origin),
            nextHop = SettingFactory.Maybe(nextHop, origin),
            outgoingInterface = SettingFactory.Maybe(outgoingInterface, origin),
        });
        return this;
    }
}
