namespace NetDsl.Huawei;

/// <summary>The settings of a VRRP group on an interface. Command: <c>vrrp vrid</c>.</summary>
public sealed class VrrpGroup : ConfigObject
{
    internal Setting<VirtualRouterId> vrid;
    internal Setting<bool> admin;
    internal Setting<bool> ignoreIfDown;
    internal Setting<VrrpPriority> priority;
    internal Setting<bool> preemptDisabled;
    internal Setting<VrrpPreemptDelay> preemptDelay;
    internal Setting<VrrpAdvertiseInterval> advertiseInterval;
    internal Setting<VrrpFastInterval> fastAdvertiseInterval;
    internal Setting<VrrpHoldingMultiplier> holdingMultiplier;
    internal Setting<VrrpWaitingTime> stateHoldTime;
    internal Setting<bool> backupForward;
    internal Setting<bool> fastResume;
    internal Setting<InterfaceName> leaderInterface;
    internal Setting<VirtualRouterId> leaderVrid;
    internal Setting<bool> unflowdown;

    /// <summary>The virtual router ID.</summary>
    public Setting<VirtualRouterId> Vrid => vrid;

    /// <summary>The group steers other groups, pseudowires and services. Command: <c>admin-vrrp vrid</c>.</summary>
    public Setting<bool> Admin => admin;

    /// <summary>The group stays as it is when its interface goes down. Keyword: <c>ignore-if-down</c>.</summary>
    public Setting<bool> IgnoreIfDown => ignoreIfDown;

    /// <summary>The priority, great is better. Keyword: <c>priority</c>.</summary>
    public Setting<VrrpPriority> Priority => priority;

    /// <summary>A better router does not take over. Keyword: <c>preempt-mode disable</c>.</summary>
    public Setting<bool> PreemptDisabled => preemptDisabled;

    /// <summary>How long a better router waits before it takes over, in seconds. Keyword: <c>preempt-mode timer delay</c>.</summary>
    public Setting<VrrpPreemptDelay> PreemptDelay => preemptDelay;

    /// <summary>The interval of advertisements in seconds. Keyword: <c>timer advertise</c>.</summary>
    public Setting<VrrpAdvertiseInterval> AdvertiseInterval => advertiseInterval;

    /// <summary>A fast interval of advertisements. Keyword: <c>timer advertise millisecond</c>.</summary>
    public Setting<VrrpFastInterval> FastAdvertiseInterval => fastAdvertiseInterval;

    /// <summary>After how many missing advertisements the master is down. Keyword: <c>holding-multiplier</c>.</summary>
    public Setting<VrrpHoldingMultiplier> HoldingMultiplier => holdingMultiplier;

    /// <summary>How long the group stays in the initial state, in seconds. Keyword: <c>initialize state-hold-time</c>.</summary>
    public Setting<VrrpWaitingTime> StateHoldTime => stateHoldTime;

    /// <summary>The backup forwards what it receives. Keyword: <c>backup-forward</c>.</summary>
    public Setting<bool> BackupForward => backupForward;

    /// <summary>A master that was better takes over at once. Keyword: <c>fast-resume</c>.</summary>
    public Setting<bool> FastResume => fastResume;

    /// <summary>The interface of the management group that this group follows. Keyword: <c>track admin-vrrp</c>.</summary>
    public Setting<InterfaceName> LeaderInterface => leaderInterface;

    /// <summary>The management group that this group follows. Keyword: <c>track admin-vrrp</c>.</summary>
    public Setting<VirtualRouterId> LeaderVrid => leaderVrid;

    /// <summary>The interface does not go down with the management group. Keyword: <c>unflowdown</c>.</summary>
    public Setting<bool> Unflowdown => unflowdown;

    /// <summary>Takes in what another object says about the same group; false, and nothing is changed, when it contradicts.</summary>
    internal bool TryTake(VrrpGroup other)
    {
        var agrees = Take(other, apply: false);
        return agrees && Take(other, apply: true);
    }

    private bool Take(VrrpGroup other, bool apply) =>
        Take(ref admin, other.admin, apply) && Take(ref ignoreIfDown, other.ignoreIfDown, apply) && Take(ref priority, other.priority, apply)
        && Take(ref preemptDisabled, other.preemptDisabled, apply) && Take(ref preemptDelay, other.preemptDelay, apply)
        && Take(ref advertiseInterval, other.advertiseInterval, apply) && Take(ref fastAdvertiseInterval, other.fastAdvertiseInterval, apply)
        && Take(ref holdingMultiplier, other.holdingMultiplier, apply) && Take(ref stateHoldTime, other.stateHoldTime, apply)
        && Take(ref backupForward, other.backupForward, apply) && Take(ref fastResume, other.fastResume, apply)
        && Take(ref leaderInterface, other.leaderInterface, apply) && Take(ref leaderVrid, other.leaderVrid, apply) && Take(ref unflowdown, other.unflowdown, apply);

    private static bool Take<T>(ref Setting<T> mine, Setting<T> other, bool apply)
        where T : struct
    {
        if (!other.IsSet)
            return true;
        if (mine.IsSet && !mine.Equals(other))
            return false;
        if (apply)
            mine = other;
        return true;
    }
}
