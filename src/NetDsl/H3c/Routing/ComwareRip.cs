using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>A version of RIP.</summary>
public enum RipVersion
{
    /// <summary>Without masks. Keyword: <c>1</c>.</summary>
    Version1,

    /// <summary>With masks. Keyword: <c>2</c>.</summary>
    Version2,
}

/// <summary>How version 2 of RIP is sent.</summary>
public enum RipSending
{
    /// <summary>In broadcast packets. Keyword: <c>broadcast</c>.</summary>
    Broadcast,

    /// <summary>In multicast packets. Keyword: <c>multicast</c>.</summary>
    Multicast,
}

/// <content>RIP.</content>
public sealed partial class ComwareRouter
{
    internal List<ComwareRip>? ripProcesses;

    /// <summary>The RIP processes. Command: <c>rip</c>.</summary>
    public IReadOnlyList<ComwareRip> RipProcesses => ripProcesses ?? (IReadOnlyList<ComwareRip>)[];

    internal ComwareRip Add(ComwareRip added)
    {
        foreach (var there in ripProcesses ??= [])
        {
            if (!added.process.IsKnown || !there.process.Equals(added.process))
                continue;
            there.TakeIn(added);
            return there;
        }

        ripProcesses.Add(added);
        return added;
    }
}

/// <content>RIP.</content>
public sealed partial class ComwareInterface
{
    internal InterfaceRip? rip;

    /// <summary>RIP on the interface; null when nothing of it is configured.</summary>
    public InterfaceRip? Rip => rip;

    internal InterfaceRip EnsureRip(Origin at) => rip ??= new InterfaceRip { Origin = at };
}

/// <summary>A RIP process. Command: <c>rip</c>.</summary>
public sealed class ComwareRip : ViewObject
{
    internal Setting<ComwareProcessId> process;
    internal Setting<VpnInstanceName> vpnInstance;
    internal Setting<RipVersion> version;
    internal Setting<bool> summary;
    internal Setting<RoutePreference> preference;
    internal Setting<ComwareEqualPaths> equalPaths;
    internal Setting<bool> validateSource;
    internal Setting<RipTimer> update;
    internal Setting<RipTimer> timeout;
    internal Setting<RipTimer> suppress;
    internal Setting<RipTimer> garbageCollect;
    internal List<RipNetwork>? networks;
    internal List<ComwareSilentInterface>? silentInterfaces;
    internal List<ComwareNeighbor>? neighbors;
    internal List<ComwareImport>? imports;

    /// <summary>The number of the process. Command: <c>rip</c>.</summary>
    public Setting<ComwareProcessId> Process => process;

    /// <summary>The VPN instance that the process belongs to. Keyword: <c>vpn-instance</c>.</summary>
    public Setting<VpnInstanceName> VpnInstance => vpnInstance;

    /// <summary>The version; both are received and 1 is sent when not set. Command: <c>version</c>.</summary>
    public Setting<RipVersion> Version => version;

    /// <summary>Version 2 sends networks as their natural class, which hides what dynamic route backup watches; on when not set. Commands: <c>undo summary</c>, <c>summary</c>.</summary>
    public Setting<bool> Summary => summary;

    /// <summary>How much RIP routes are preferred, the smallest wins; 100 when not set. Command: <c>preference</c>.</summary>
    public Setting<RoutePreference> Preference => preference;

    /// <summary>Between how many equal paths traffic is shared. Command: <c>maximum load-balancing</c>.</summary>
    public Setting<ComwareEqualPaths> EqualPaths => equalPaths;

    /// <summary>Neighbors have to have an address of the same network; on when not set. Commands: <c>undo validate-source-address</c>, <c>validate-source-address</c>.</summary>
    public Setting<bool> ValidateSource => validateSource;

    /// <summary>How often routes are sent, in seconds; 30 when not set. Command: <c>timers update</c>.</summary>
    public Setting<RipTimer> Update => update;

    /// <summary>After how long without an update a route is lost, in seconds; 180 when not set. Command: <c>timers timeout</c>.</summary>
    public Setting<RipTimer> Timeout => timeout;

    /// <summary>How long only the same neighbor may bring a lost route back, in seconds; 120 when not set. Command: <c>timers suppress</c>.</summary>
    public Setting<RipTimer> Suppress => suppress;

    /// <summary>How long a lost route is told, in seconds; 120 when not set. Command: <c>timers garbage-collect</c>.</summary>
    public Setting<RipTimer> GarbageCollect => garbageCollect;

    /// <summary>The networks whose interfaces belong to the process. Command: <c>network</c>.</summary>
    public IReadOnlyList<RipNetwork> Networks => networks ?? (IReadOnlyList<RipNetwork>)[];

    /// <summary>The interfaces that send no RIP packets. Command: <c>silent-interface</c>.</summary>
    public IReadOnlyList<ComwareSilentInterface> SilentInterfaces => silentInterfaces ?? (IReadOnlyList<ComwareSilentInterface>)[];

    /// <summary>The neighbors that get packets of their own. Command: <c>peer</c>.</summary>
    public IReadOnlyList<ComwareNeighbor> Neighbors => neighbors ?? (IReadOnlyList<ComwareNeighbor>)[];

    /// <summary>The routes that are taken over. Command: <c>import-route</c>.</summary>
    public IReadOnlyList<ComwareImport> Imports => imports ?? (IReadOnlyList<ComwareImport>)[];

    /// <summary>The header may come again, with less or with more behind the number, but not with something else.</summary>
    internal void TakeIn(ComwareRip other)
    {
        if (Merge.Agrees(vpnInstance, other.vpnInstance))
            Merge.Into(ref vpnInstance, other.vpnInstance);
    }
}

/// <summary>A network whose interfaces belong to a RIP process. Command: <c>network</c>.</summary>
public sealed class RipNetwork : ConfigObject
{
    internal Setting<Ipv4Address> address;
    internal Setting<WildcardMask> wildcard;

    /// <summary>The address.</summary>
    public Setting<Ipv4Address> Address => address;

    /// <summary>The bits that do not count; those of the natural class when not set.</summary>
    public Setting<WildcardMask> Wildcard => wildcard;
}

/// <summary>RIP on an interface.</summary>
public sealed class InterfaceRip : ConfigObject
{
    internal Setting<ComwareProcessId> process;
    internal Setting<RipVersion> version;
    internal Setting<RipSending> sending;
    internal Setting<RipMetricIn> metricIn;
    internal Setting<RipMetricOut> metricOut;
    internal Setting<bool> splitHorizon;
    internal Setting<bool> triggered;

    /// <summary>The process that the interface belongs to. Command: <c>rip ... enable</c>.</summary>
    public Setting<ComwareProcessId> Process => process;

    /// <summary>The version on the interface. Command: <c>rip version</c>.</summary>
    public Setting<RipVersion> Version => version;

    /// <summary>How version 2 is sent; in multicast packets when not set. Keywords: <c>broadcast</c>, <c>multicast</c>.</summary>
    public Setting<RipSending> Sending => sending;

    /// <summary>What is added to the metric of received routes; 0 when not set. Command: <c>rip metricin</c>.</summary>
    public Setting<RipMetricIn> MetricIn => metricIn;

    /// <summary>What is added to the metric of sent routes; 1 when not set. Command: <c>rip metricout</c>.</summary>
    public Setting<RipMetricOut> MetricOut => metricOut;

    /// <summary>Routes are not sent back to where they came from; on when not set. Commands: <c>undo rip split-horizon</c>, <c>rip split-horizon</c>.</summary>
    public Setting<bool> SplitHorizon => splitHorizon;

    /// <summary>Routes are sent only when they change; PPP and frame relay only. Command: <c>rip triggered</c>.</summary>
    public Setting<bool> Triggered => triggered;
}
