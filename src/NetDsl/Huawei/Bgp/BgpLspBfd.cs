using System.Runtime.CompilerServices;
using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>BFD for LSPs of BGP that comes by itself. Commands: <c>mpls bgp bfd</c> ...</summary>
public sealed class BgpLspBfd : ConfigObject
{
    internal Setting<bool> enabled;
    internal Setting<bool> hosts;
    internal Setting<IpPrefixListName> prefixes;
    internal Setting<BfdInterval> minTx;
    internal Setting<BfdInterval> minRx;
    internal Setting<BfdMultiplier> multiplier;

    /// <summary>BFD may come by itself. Command: <c>mpls bgp bfd enable</c>.</summary>
    public Setting<bool> Enabled => enabled;

    /// <summary>LSPs to all single addresses are watched. Command: <c>mpls bgp bfd-trigger-tunnel host</c>.</summary>
    public Setting<bool> Hosts => hosts;

    /// <summary>The list of the addresses whose LSPs are watched. Command: <c>mpls bgp bfd-trigger-tunnel ip-prefix</c>.</summary>
    public Setting<IpPrefixListName> Prefixes => prefixes;

    /// <summary>The least interval between sent packets, in milliseconds. Command: <c>mpls bgp bfd min-tx-interval</c>.</summary>
    public Setting<BfdInterval> MinTx => minTx;

    /// <summary>The least interval between received packets, in milliseconds. Command: <c>mpls bgp bfd min-rx-interval</c>.</summary>
    public Setting<BfdInterval> MinRx => minRx;

    /// <summary>After how many missing packets an LSP is down. Command: <c>mpls bgp bfd detect-multiplier</c>.</summary>
    public Setting<BfdMultiplier> Multiplier => multiplier;
}

/// <summary>Describes BFD for LSPs of BGP that comes by itself.</summary>
public sealed class BgpLspBfdBuilder : Builder<BgpLspBfdBuilder, BgpLspBfd>
{
    internal BgpLspBfdBuilder(BgpLspBfd model)
        : base(model)
    {
    }

    /// <summary>Watches LSPs to all single addresses; replaces a prefix list. Command: <c>mpls bgp bfd-trigger-tunnel host</c>.</summary>
    /// <returns>This builder.</returns>
    public BgpLspBfdBuilder Hosts([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.prefixes = default;
        return Set(ref Model.hosts, true, file, line);
    }

    /// <summary>Watches the LSPs to the addresses of a prefix list; replaces all others. Command: <c>mpls bgp bfd-trigger-tunnel ip-prefix</c>.</summary>
    /// <param name="list">The prefix list, 1 to 169 characters.</param>
    /// <returns>This builder.</returns>
    public BgpLspBfdBuilder Prefixes(IpPrefixListName list, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.hosts = default;
        return Set(ref Model.prefixes, list, file, line);
    }

    /// <summary>How fast a fault is found. Command: <c>mpls bgp bfd min-tx-interval</c> and the like.</summary>
    /// <param name="minTx">The least interval between sent packets, 3 to 20000 ms.</param>
    /// <param name="minRx">The least interval between received packets, 3 to 20000 ms.</param>
    /// <param name="multiplier">After how many missing packets an LSP is down, 3 to 50.</param>
    /// <returns>This builder.</returns>
    public BgpLspBfdBuilder Timers(BfdInterval? minTx = null, BfdInterval? minRx = null, BfdMultiplier? multiplier = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.minTx = SettingFactory.Maybe(minTx, origin);
        Model.minRx = SettingFactory.Maybe(minRx, origin);
        Model.multiplier = SettingFactory.Maybe(multiplier, origin);
        return this;
    }
}

/// <summary>The commands of BFD for LSPs of BGP.</summary>
internal static class BgpLspBfdCommands
{
    public static void Declare(View<MplsGlobal> view)
    {
        var bfd = view.Part(m => m.bgpLspBfd, (m, at) => m.bgpLspBfd ??= new BgpLspBfd { Origin = at });
        bfd.Flag("mpls bgp bfd enable", b => ref b.enabled, "undo mpls bgp bfd enable");
        bfd.Command("mpls bgp bfd-trigger-tunnel { host | ip-prefix <prefixes> }").Flag("host", b => ref b.hosts).Value("prefixes", b => ref b.prefixes)
            .Undo("undo mpls bgp bfd-trigger-tunnel");
        bfd.Command("mpls bgp bfd { min-tx-interval <tx> | min-rx-interval <rx> | detect-multiplier <multiplier> } *")
            .Value("tx", b => ref b.minTx).Value("rx", b => ref b.minRx).Value("multiplier", b => ref b.multiplier)
            .Undo("undo mpls bgp bfd { min-tx-interval | min-rx-interval | detect-multiplier } *");
    }
}
