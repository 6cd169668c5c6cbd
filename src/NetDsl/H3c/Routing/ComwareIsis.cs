using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>A level of IS-IS.</summary>
public enum ComwareIsisLevel
{
    /// <summary>Within an area. Keyword: <c>level-1</c>.</summary>
    Level1,

    /// <summary>Between areas. Keyword: <c>level-2</c>.</summary>
    Level2,

    /// <summary>Both. Keyword: <c>level-1-2</c>.</summary>
    Both,
}

/// <summary>The range of costs in IS-IS.</summary>
public enum ComwareCostStyle
{
    /// <summary>0 to 63. Keyword: <c>narrow</c>.</summary>
    Narrow,

    /// <summary>To 16777215. Keyword: <c>wide</c>.</summary>
    Wide,

    /// <summary>Both are received, wide ones sent. Keyword: <c>wide-compatible</c>.</summary>
    WideCompatible,

    /// <summary>Both are received, narrow ones sent. Keyword: <c>narrow-compatible</c>.</summary>
    NarrowCompatible,

    /// <summary>Both. Keyword: <c>compatible</c>.</summary>
    Compatible,
}

/// <content>IS-IS.</content>
public sealed partial class ComwareRouter
{
    internal List<ComwareIsis>? isisProcesses;

    /// <summary>The IS-IS processes. Command: <c>isis</c>.</summary>
    public IReadOnlyList<ComwareIsis> IsisProcesses => isisProcesses ?? (IReadOnlyList<ComwareIsis>)[];

    internal ComwareIsis Add(ComwareIsis added)
    {
        foreach (var there in isisProcesses ??= [])
        {
            if (!added.process.IsKnown || !there.process.Equals(added.process))
                continue;
            there.TakeIn(added);
            return there;
        }

        isisProcesses.Add(added);
        return added;
    }
}

/// <content>IS-IS.</content>
public sealed partial class ComwareInterface
{
    internal ComwareInterfaceIsis? isis;

    /// <summary>IS-IS on the interface; null when nothing of it is configured.</summary>
    public ComwareInterfaceIsis? Isis => isis;

    internal ComwareInterfaceIsis EnsureIsis(Origin at) => isis ??= new ComwareInterfaceIsis { Origin = at };
}

/// <summary>An IS-IS process. Command: <c>isis</c>.</summary>
public sealed class ComwareIsis : ViewObject
{
    internal Setting<ComwareProcessId> process;
    internal Setting<VpnInstanceName> vpnInstance;
    internal Setting<ComwareIsisLevel> level;
    internal Setting<ComwareCostStyle> costStyle;
    internal Setting<IsisNetworkEntity> networkEntity;
    internal ComwareIsisFamily? ipv4;

    /// <summary>The number of the process. Command: <c>isis</c>.</summary>
    public Setting<ComwareProcessId> Process => process;

    /// <summary>The VPN instance that the process belongs to. Keyword: <c>vpn-instance</c>.</summary>
    public Setting<VpnInstanceName> VpnInstance => vpnInstance;

    /// <summary>The level of the router; both when not set. Command: <c>is-level</c>.</summary>
    public Setting<ComwareIsisLevel> Level => level;

    /// <summary>The range of costs; narrow, 0 to 63, when not set. Command: <c>cost-style</c>.</summary>
    public Setting<ComwareCostStyle> CostStyle => costStyle;

    /// <summary>The address of the router in IS-IS. Command: <c>network-entity</c>.</summary>
    public Setting<IsisNetworkEntity> NetworkEntity => networkEntity;

    /// <summary>IPv4 in the process; null when nothing of it is configured. Command: <c>address-family ipv4</c>.</summary>
    public ComwareIsisFamily? Ipv4 => ipv4;

    /// <summary>The header may come again, with less or with more behind the number, but not with something else.</summary>
    internal void TakeIn(ComwareIsis other)
    {
        if (Merge.Agrees(vpnInstance, other.vpnInstance))
            Merge.Into(ref vpnInstance, other.vpnInstance);
    }
}

/// <summary>IPv4 in an IS-IS process. Command: <c>address-family ipv4</c>.</summary>
public sealed class ComwareIsisFamily : ViewObject
{
    internal Setting<RoutePreference> preference;
    internal Setting<ComwareEqualPaths> equalPaths;
    internal List<ComwareImport>? imports;

    /// <summary>How much IS-IS routes are preferred, the smallest wins; 15 when not set. Command: <c>preference</c>.</summary>
    public Setting<RoutePreference> Preference => preference;

    /// <summary>Between how many equal paths traffic is shared. Command: <c>maximum load-balancing</c>.</summary>
    public Setting<ComwareEqualPaths> EqualPaths => equalPaths;

    /// <summary>The routes that are taken over. Command: <c>import-route</c>.</summary>
    public IReadOnlyList<ComwareImport> Imports => imports ?? (IReadOnlyList<ComwareImport>)[];
}

/// <summary>IS-IS on an interface.</summary>
public sealed class ComwareInterfaceIsis : ConfigObject
{
    internal Setting<bool> enable;
    internal Setting<ComwareProcessId> process;
    internal Setting<IsisCost> cost;
    internal Setting<IsisCost> costLevel1;
    internal Setting<IsisCost> costLevel2;
    internal Setting<ComwareIsisHello> hello;
    internal Setting<IsisHoldingMultiplier> holdingMultiplier;
    internal Setting<bool> pointToPoint;
    internal Setting<bool> silent;

    /// <summary>IS-IS runs on the interface. Command: <c>isis enable</c>.</summary>
    public Setting<bool> Enable => enable;

    /// <summary>The process that the interface belongs to; 1 when not set.</summary>
    public Setting<ComwareProcessId> Process => process;

    /// <summary>What the link costs in both levels; 10 when not set. Command: <c>isis cost</c>.</summary>
    public Setting<IsisCost> Cost => cost;

    /// <summary>What the link costs in level 1. Command: <c>isis cost ... level-1</c>.</summary>
    public Setting<IsisCost> CostLevel1 => costLevel1;

    /// <summary>What the link costs in level 2. Command: <c>isis cost ... level-2</c>.</summary>
    public Setting<IsisCost> CostLevel2 => costLevel2;

    /// <summary>How often Hello packets are sent, in seconds; 10 when not set. Command: <c>isis timer hello</c>.</summary>
    public Setting<ComwareIsisHello> Hello => hello;

    /// <summary>After how many missing Hello packets a neighbor is down; 3 when not set. Command: <c>isis timer holding-multiplier</c>.</summary>
    public Setting<IsisHoldingMultiplier> HoldingMultiplier => holdingMultiplier;

    /// <summary>An Ethernet link has only one other end. Command: <c>isis circuit-type p2p</c>.</summary>
    public Setting<bool> PointToPoint => pointToPoint;

    /// <summary>The network is told, but no packets are sent. Command: <c>isis silent</c>.</summary>
    public Setting<bool> Silent => silent;
}
