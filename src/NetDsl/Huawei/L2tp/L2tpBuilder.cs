using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes L2TP on the whole device.</summary>
public sealed class L2tpBuilder : Builder<L2tpBuilder, L2tpGlobal>
{
    internal L2tpBuilder(L2tpGlobal model)
        : base(model)
    {
    }

    /// <summary>The number from which tunnels are counted; it cannot be changed once there are tunnels. Command: <c>set l2tp tunnel base-id</c>.</summary>
    /// <param name="first">Different on two LACs that back up each other.</param>
    /// <returns>This builder.</returns>
    public L2tpBuilder TunnelBaseId(Input<TunnelBaseId> first, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.tunnelBaseId, first, file, line);

    /// <summary>How long an LNS that failed is left out, 300 s when it is not set. Command: <c>l2tp aging</c>.</summary>
    /// <param name="seconds">1 to 3600 s.</param>
    /// <returns>This builder.</returns>
    public L2tpBuilder AgingTime(L2tpAgingTime seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.agingTime, seconds, file, line);

    /// <summary>How many tunnels the LNS accepts, 49152 when it is not set. Command: <c>l2tp tunnel-limit</c>.</summary>
    /// <param name="tunnels">0 to 49152; less on small devices.</param>
    /// <returns>This builder.</returns>
    public L2tpBuilder TunnelLimit(L2tpTunnelLimit tunnels, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.tunnelLimit, tunnels, file, line);

    /// <summary>How many sessions the LAC accepts. Command: <c>l2tp lac session-limit</c>.</summary>
    /// <param name="sessions">1 to 15 characters, such as 64k.</param>
    /// <returns>This builder.</returns>
    public L2tpBuilder LacSessionLimit(L2tpLacSessionLimit sessions, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.lacSessionLimit, sessions, file, line);

    /// <summary>A tunnel whose session messages are not answered is taken down. Command: <c>l2tp tunnel auto-reset enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public L2tpBuilder AutoReset(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.autoReset, on, file, line);

    /// <summary>The LNS sends control packets by software. Command: <c>l2tp lns protocol-packet soft-transmit enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public L2tpBuilder SoftTransmit(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.softTransmit, on, file, line);

    /// <summary>The LNS sends the ACCM attribute. Command: <c>l2tp lns accm enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public L2tpBuilder Accm(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.accm, on, file, line);

    /// <summary>The calling number is told in AVP 22. On unless it is turned off. Command: <c>l2tp calling-number-avp enable</c>.</summary>
    /// <param name="on">False turns it off. Command: <c>undo l2tp calling-number-avp enable</c>.</param>
    /// <returns>This builder.</returns>
    public L2tpBuilder CallingNumber(Input<bool> on, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.callingNumber, on, file, line);

    /// <summary>VLAN 0 in the calling station stands for no VLAN. Command: <c>l2tp calling-station-id vlan-0-invalid</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public L2tpBuilder VlanZeroInvalid(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.vlanZeroInvalid, on, file, line);

    /// <summary>Boards that answer Hello messages by software rather than by hardware. Command: <c>l2tp lns fast-reply disable slot</c>.</summary>
    /// <param name="slot">The slot of the board.</param>
    /// <returns>This builder.</returns>
    public L2tpBuilder SoftReply(SlotId slot, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.softReplies ??= []).Add(new L2tpSoftReply { Origin = origin, slot = SettingFactory.Of(slot, origin) });
        return this;
    }

    /// <summary>Boards that get no new tunnels. Command: <c>l2tp slot</c>.</summary>
    /// <param name="slot">The slot of the board.</param>
    /// <returns>This builder.</returns>
    public L2tpBuilder BlockSlot(SlotId slot, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.blockedSlots ??= []).Add(new L2tpBlockedBoard { Origin = origin, slot = SettingFactory.Of(slot, origin) });
        return this;
    }
}

/// <content>L2TP.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>Switches L2TP on. Command: <c>l2tp enable</c>.</summary>
    /// <param name="configure">Describes what holds for the whole device.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder L2tp(Action<L2tpBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var l2tp = Model.EnsureL2tp(origin);
        l2tp.enabled = SettingFactory.Of(new Input<bool>(true), origin);
        new L2tpBuilder(l2tp).Configure(configure);
        return this;
    }

    /// <summary>An L2TP group; the same one again when the name was used before. Command: <c>l2tp-group</c>.</summary>
    /// <param name="name">1 to 32 characters; <c>default-lac</c> and <c>default-lns</c> are always there.</param>
    /// <param name="configure">Describes it.</param>
    /// <returns>The builder.</returns>
    public L2tpGroupBuilder L2tpGroup(L2tpGroupName name, Action<L2tpGroupBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return new L2tpGroupBuilder(Model.Add(new L2tpGroup { Origin = origin, name = SettingFactory.Of(name, origin) })).Configure(configure);
    }

    /// <summary>An LNS group; the same one again when the name was used before. Command: <c>lns-group</c>.</summary>
    /// <param name="name">1 to 30 characters.</param>
    /// <param name="configure">Describes it.</param>
    /// <returns>The builder.</returns>
    public LnsGroupBuilder LnsGroup(LnsGroupName name, Action<LnsGroupBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return new LnsGroupBuilder(Model.Add(new LnsGroup { Origin = origin, name = SettingFactory.Of(name, origin) })).Configure(configure);
    }

    /// <summary>Two boards of an LNS that back up each other. Command: <c>l2tp lns backup-group</c>.</summary>
    /// <param name="name">1 to 30 characters.</param>
    /// <param name="configure">Describes it.</param>
    /// <returns>The builder.</returns>
    public LnsBackupGroupBuilder LnsBackupGroup(LnsBackupGroupName name, Action<LnsBackupGroupBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return new LnsBackupGroupBuilder(Model.Add(new LnsBackupGroup { Origin = origin, name = SettingFactory.Of(name, origin) })).Configure(configure);
    }
}
