using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>The number from which a device counts its tunnels.</summary>
public enum TunnelBaseId
{
    /// <summary>From 0. Keyword: <c>0</c>.</summary>
    From0,

    /// <summary>From 16384. Keyword: <c>16384</c>.</summary>
    From16384,

    /// <summary>From 32768. Keyword: <c>32768</c>.</summary>
    From32768,

    /// <summary>From 49152. Keyword: <c>49152</c>.</summary>
    From49152,
}

/// <summary>L2TP on the whole device. Command: <c>l2tp enable</c>.</summary>
public sealed class L2tpGlobal : ConfigObject
{
    internal Setting<bool> enabled;
    internal Setting<TunnelBaseId> tunnelBaseId;
    internal Setting<L2tpAgingTime> agingTime;
    internal Setting<L2tpTunnelLimit> tunnelLimit;
    internal Setting<L2tpLacSessionLimit> lacSessionLimit;
    internal Setting<bool> autoReset;
    internal Setting<bool> softTransmit;
    internal Setting<bool> accm;
    internal Setting<bool> callingNumber;
    internal Setting<bool> vlanZeroInvalid;
    internal List<L2tpSoftReply>? softReplies;
    internal List<L2tpBlockedBoard>? blockedSlots;

    /// <summary>L2TP is on; without it nothing else of it works. Command: <c>l2tp enable</c>.</summary>
    public Setting<bool> Enabled => enabled;

    /// <summary>The number from which tunnels are counted; it cannot be changed once there are tunnels. Command: <c>set l2tp tunnel base-id</c>.</summary>
    public Setting<TunnelBaseId> TunnelBaseId => tunnelBaseId;

    /// <summary>How long an LNS that failed is left out, 300 s when it is not set. Command: <c>l2tp aging</c>.</summary>
    public Setting<L2tpAgingTime> AgingTime => agingTime;

    /// <summary>How many tunnels the LNS accepts, 49152 when it is not set. Command: <c>l2tp tunnel-limit</c>.</summary>
    public Setting<L2tpTunnelLimit> TunnelLimit => tunnelLimit;

    /// <summary>How many sessions the LAC accepts. Command: <c>l2tp lac session-limit</c>.</summary>
    public Setting<L2tpLacSessionLimit> LacSessionLimit => lacSessionLimit;

    /// <summary>A tunnel whose session messages are not answered is taken down. Command: <c>l2tp tunnel auto-reset enable</c>.</summary>
    public Setting<bool> AutoReset => autoReset;

    /// <summary>The LNS sends control packets by software. Command: <c>l2tp lns protocol-packet soft-transmit enable</c>.</summary>
    public Setting<bool> SoftTransmit => softTransmit;

    /// <summary>The LNS sends the ACCM attribute. Command: <c>l2tp lns accm enable</c>.</summary>
    public Setting<bool> Accm => accm;

    /// <summary>The calling number is told in AVP 22. On unless it is turned off. Command: <c>l2tp calling-number-avp enable</c>, <c>undo l2tp calling-number-avp enable</c>.</summary>
    public Setting<bool> CallingNumber => callingNumber;

    /// <summary>VLAN 0 in the calling station stands for no VLAN. Command: <c>l2tp calling-station-id vlan-0-invalid</c>.</summary>
    public Setting<bool> VlanZeroInvalid => vlanZeroInvalid;

    /// <summary>Boards that answer Hello messages by software rather than by hardware. Command: <c>l2tp lns fast-reply disable slot</c>.</summary>
    public IReadOnlyList<L2tpSoftReply> SoftReplies => softReplies ?? (IReadOnlyList<L2tpSoftReply>)[];

    /// <summary>Boards that get no new tunnels. Command: <c>l2tp slot</c>.</summary>
    public IReadOnlyList<L2tpBlockedBoard> BlockedSlots => blockedSlots ?? (IReadOnlyList<L2tpBlockedBoard>)[];
}

/// <summary>A board that answers Hello messages by software. Command: <c>l2tp lns fast-reply disable slot</c>.</summary>
public sealed class L2tpSoftReply : ConfigObject
{
    internal Setting<SlotId> slot;

    /// <summary>The slot of the board.</summary>
    public Setting<SlotId> Slot => slot;
}

/// <summary>A board that gets no new tunnels. Command: <c>l2tp slot</c>.</summary>
public sealed class L2tpBlockedBoard : ConfigObject
{
    internal Setting<SlotId> slot;

    /// <summary>The slot of the board.</summary>
    public Setting<SlotId> Slot => slot;
}

/// <content>L2TP.</content>
public sealed partial class VrpRouter
{
    internal L2tpGlobal? l2tp;
    internal List<L2tpGroup>? l2tpGroups;
    internal List<LnsGroup>? lnsGroups;
    internal List<LnsBackupGroup>? lnsBackupGroups;

    /// <summary>L2TP on the whole device; null when nothing of it is configured. Command: <c>l2tp enable</c>.</summary>
    public L2tpGlobal? L2tp => l2tp;

    /// <summary>The L2TP groups. Command: <c>l2tp-group</c>.</summary>
    public IReadOnlyList<L2tpGroup> L2tpGroups => l2tpGroups ?? (IReadOnlyList<L2tpGroup>)[];

    internal L2tpGroup Add(L2tpGroup added)
    {
        foreach (var there in l2tpGroups ??= [])
        {
            if (added.name.IsKnown && there.name.Equals(added.name))
                return there;
        }

        l2tpGroups.Add(added);
        return added;
    }

    /// <summary>The LNS groups. Command: <c>lns-group</c>.</summary>
    public IReadOnlyList<LnsGroup> LnsGroups => lnsGroups ?? (IReadOnlyList<LnsGroup>)[];

    internal LnsGroup Add(LnsGroup added)
    {
        foreach (var there in lnsGroups ??= [])
        {
            if (added.name.IsKnown && there.name.Equals(added.name))
                return there;
        }

        lnsGroups.Add(added);
        return added;
    }

    /// <summary>The LNS backup groups. Command: <c>l2tp lns backup-group</c>.</summary>
    public IReadOnlyList<LnsBackupGroup> LnsBackupGroups => lnsBackupGroups ?? (IReadOnlyList<LnsBackupGroup>)[];

    internal LnsBackupGroup Add(LnsBackupGroup added)
    {
        foreach (var there in lnsBackupGroups ??= [])
        {
            if (added.name.IsKnown && there.name.Equals(added.name))
                return there;
        }

        lnsBackupGroups.Add(added);
        return added;
    }

    internal L2tpGlobal EnsureL2tp(Origin at) => l2tp ??= new L2tpGlobal { Origin = at };
}
