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

/// <summary>
/// What the documentation of dynamic route backup leaves open, and what the simulation takes for it; and the times that depend on
/// the network rather than on the configuration. Each property names the open point, U-01 to U-17. U-14, the form of the command in
/// Comware 5, does not matter to a simulation.
/// </summary>
public sealed class BackupAssumptions
{
    /// <summary>U-01: what a group is whose networks have only routes through a backup interface that has not been activated.</summary>
    public GroupVerdict RouteThroughBackupOnly { get; init; } = GroupVerdict.Down;

    /// <summary>U-02: a route to a larger network that holds the watched one counts as well.</summary>
    public bool CoveringRouteCounts { get; init; }

    /// <summary>U-03: for a BGP route whose peer is no neighbor, the interface that leads to the peer counts.</summary>
    public bool ResolvesNextHop { get; init; } = true;

    /// <summary>U-04: which of several dialup interfaces of a group is the first.</summary>
    public BackupOrder Order { get; init; }

    /// <summary>U-04: when the call through the first interface fails, the next one is tried.</summary>
    public bool TriesNextInterface { get; init; }

    /// <summary>U-05: how often a failed call is repeated; null without end.</summary>
    public int? Retries { get; init; }

    /// <summary>U-06: how often the primary link is looked at while the backup is active, in seconds; 0 at every change.</summary>
    public int CheckPeriod { get; init; }

    /// <summary>U-07: when the primary link is lost again during the release delay, the backup goes on; otherwise it hangs up and calls again.</summary>
    public bool StaysWhenLostAgain { get; init; } = true;

    /// <summary>U-08: a backup of several groups is released when all of them are up; otherwise as soon as one is.</summary>
    public bool AllGroupsRelease { get; init; } = true;

    /// <summary>U-09: the idle timer ends the call, although packets of routing protocols usually keep it up.</summary>
    public bool IdleTimerEndsCall { get; init; }

    /// <summary>U-10: a route proves the primary link only when its interface is the backup of no group at all; otherwise of this group.</summary>
    public bool PrimaryHasNoGroup { get; init; } = true;

    /// <summary>U-11: a group with one network needs <c>dialer route</c> as well; otherwise <c>dialer number</c> is enough.</summary>
    public bool OneNetworkNeedsDialerRoute { get; init; }

    /// <summary>U-12: the next hop of a <c>dialer route</c> has to be in the network of the interface.</summary>
    public bool DialerRouteHasToFit { get; init; }

    /// <summary>U-13: bundle DDR, PPPoE clients and Eth-channels can be backups.</summary>
    public bool AnyDialupInterface { get; init; } = true;

    /// <summary>U-15: what a group without any network is.</summary>
    public GroupVerdict GroupWithoutNetworks { get; init; } = GroupVerdict.Up;

    /// <summary>U-16: a group brings up only interfaces of the VPN instance of its networks.</summary>
    public bool SameVpnInstance { get; init; }

    /// <summary>U-17: incoming calls are refused during the warm-up already.</summary>
    public bool RefusesDuringWarmup { get; init; }

    /// <summary>How long a call takes until the link is up, in seconds.</summary>
    public int CallSetup { get; init; } = 3;

    /// <summary>How long after that the routes over the link are there, in seconds.</summary>
    public int Convergence { get; init; }
}
