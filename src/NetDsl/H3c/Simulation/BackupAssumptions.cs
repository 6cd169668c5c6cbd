using System;

namespace NetDsl.H3c;

/// <summary>Whether a group of dynamic route backup counts as up.</summary>
public enum GroupVerdict
{
    /// <summary>Its primary link counts as down.</summary>
    Down,

    /// <summary>Its primary link counts as up.</summary>
    Up,
}

/// <summary>In which order dialup interfaces of one group are taken.</summary>
public enum BackupOrder
{
    /// <summary>As they were configured.</summary>
    Configured,

    /// <summary>By type and number.</summary>
    Number,
}

/// <summary>When a backup of several groups is released.</summary>
public enum BackupRelease
{
    /// <summary>When all of its groups are up.</summary>
    AllGroups,

    /// <summary>When the group is up for which it was dialed; when another one is still down, it is dialed again.</summary>
    CallingGroup,
}

/// <summary>
/// What the documentation of dynamic route backup leaves open, and what the simulation takes for it; and the times that depend on
/// the network rather than on the configuration. Each property names the open point, U-01 to U-17, and its reason; <see cref="BackupAssumption.All"/>
/// lists them. U-14, the form of the command in Comware 5, does not matter to a simulation.
/// </summary>
public sealed record BackupAssumptions
{
    /// <summary>
    /// U-01: what a group is whose networks have only routes through a backup that is not active yet. Down: such a route, usually a
    /// static one, does not prove the primary link, and if it counted, the backup would never be dialed.
    /// </summary>
    public GroupVerdict RouteThroughBackupOnly { get; init; } = GroupVerdict.Down;

    /// <summary>U-02: a route to a larger network that holds the watched one counts as well. Not by default: the command names one network with its mask.</summary>
    public bool CoveringRouteCounts { get; init; }

    /// <summary>U-03: for a BGP route whose peer is no neighbor, the interface that leads to the peer counts. So by default: packets leave through that one.</summary>
    public bool ResolvesNextHop { get; init; } = true;

    /// <summary>U-04: which of several dialup interfaces of a group is the first. In the order of the configuration by default.</summary>
    public BackupOrder Order { get; init; }

    /// <summary>U-04: when the call through the first interface fails, the next one is tried. Not by default: only the first one is documented.</summary>
    public bool TriesNextInterface { get; init; }

    /// <summary>U-05: how often a failed call is repeated; null, the default, without end, since no limit is documented.</summary>
    public int? Retries
    {
        get;
        init => field = value is null ? null : NotNegative(value.Value, nameof(Retries));
    }

    /// <summary>U-06: how often the primary link is looked at while the backup is active, in seconds; 0, the default, at every change, since no period is documented.</summary>
    public int CheckPeriod
    {
        get;
        init => field = NotNegative(value, nameof(CheckPeriod));
    }

    /// <summary>U-07: when the primary link is lost again during the release delay, the backup goes on; otherwise it hangs up and calls again. Goes on by default: a new call would only interrupt.</summary>
    public bool StaysWhenLostAgain { get; init; } = true;

    /// <summary>U-08: when a backup of several groups is released. When all are up by default: any of them may need the link.</summary>
    public BackupRelease Release { get; init; }

    /// <summary>U-09: the idle timer ends the call of a backup. Not by default: packets of routing protocols usually keep it up.</summary>
    public bool IdleTimerEndsCall { get; init; }

    /// <summary>U-10: a route proves the primary link only when its interface is the backup of no group at all; otherwise of this group. So by default, as "disabled on the interface" reads.</summary>
    public bool PrimaryHasNoGroup { get; init; } = true;

    /// <summary>U-11: a group with one network needs <c>dialer route</c> as well; otherwise <c>dialer number</c> is enough. Not by default: it is documented for several networks only.</summary>
    public bool OneNetworkNeedsDialerRoute { get; init; }

    /// <summary>U-12: the next hop of a <c>dialer route</c> has to lead to the watched network. Not by default: only its presence is documented.</summary>
    public bool DialerRouteHasToFit { get; init; }

    /// <summary>U-13: bundle DDR, PPPoE clients and Eth-channels can be backups. So by default: the documented list of interfaces does not tell Dialers apart.</summary>
    public bool AnyDialupInterface { get; init; } = true;

    /// <summary>U-15: what a group without any network is. Up by default: nothing that it watches can be lost.</summary>
    public GroupVerdict GroupWithoutNetworks { get; init; } = GroupVerdict.Up;

    /// <summary>U-16: a group brings up only interfaces of the VPN instance of its networks. Not by default: no such condition is documented.</summary>
    public bool SameVpnInstance { get; init; }

    /// <summary>U-17: incoming calls are refused during the warm-up already. Not by default: dynamic route backup is not in force yet.</summary>
    public bool RefusesDuringWarmup { get; init; }

    /// <summary>How long a call takes until the link is up, in seconds: 3 for ISDN; a modem needs 30 and more.</summary>
    public int CallSetup
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(CallSetup), value, "A call takes 1 s at least.");
    } = 3;

    /// <summary>How long after a link is up the routes are there that a protocol learns over it, in seconds; 0 by default, so that a trace shows the backup and not the protocol.</summary>
    public int Convergence
    {
        get;
        init => field = NotNegative(value, nameof(Convergence));
    }

    /// <summary>How long BFD, or an NQA probe behind a track entry, takes to notice that a link does not carry packets, in seconds; 1 by default.</summary>
    public int ProbeTime
    {
        get;
        init => field = NotNegative(value, nameof(ProbeTime));
    } = 1;

    /// <summary>
    /// RIP refuses a network over the backup until the suppress time of the lost route is over, because another neighbor tells it. Not by
    /// default: the documents say only that it may.
    /// </summary>
    public bool RipSuppresses { get; init; }

    private static int NotNegative(int value, string name) =>
        value >= 0 ? value : throw new ArgumentOutOfRangeException(name, value, "It is 0 or more.");
}
