using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>Membership in an Eth-Trunk, and what an Eth-Trunk itself has.</content>
public sealed partial class InterfaceBuilder
{
    /// <summary>Makes the port a member of an Eth-Trunk. Command: <c>eth-trunk</c>.</summary>
    /// <param name="trunk">The number of the Eth-Trunk, 0 to 65535.</param>
    /// <param name="activity">How the port takes part in LACP. Keyword: <c>mode</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder JoinEthTrunk(
        EthTrunkId trunk,
        Input<LacpActivity>? activity = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var membership = Model.EnsureEthTrunkMembership(origin);
        membership.trunk = SettingFactory.Of(trunk, origin);
        membership.activity = SettingFactory.Maybe(activity, origin);
        return this;
    }

    /// <summary>Lets a member port forward although the other side speaks no LACP. Command: <c>lacp force-up</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder LacpForceUp(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureEthTrunkMembership(new Origin(file, line)).forceUp, on, file, line);

    /// <summary>Lets LACP choose the links of this Eth-Trunk. Command: <c>mode lacp-static</c>.</summary>
    /// <param name="configure">Describes LACP.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder LacpStatic(Action<EthTrunkBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var trunk = Model.EnsureEthTrunk(new Origin(file, line));
        new EthTrunkBuilder(trunk).Mode(EthTrunkMode.LacpStatic, file, line).Configure(configure);
        return this;
    }

    /// <summary>Describes what an Eth-Trunk has besides what every interface has.</summary>
    /// <param name="configure">Describes it.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder EthTrunk(Action<EthTrunkBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new EthTrunkBuilder(Model.EnsureEthTrunk(new Origin(file, line))).Configure(configure);
        return this;
    }

    /// <summary>The LACP priority of an Eth-Trunk or of a member port, small is better. Command: <c>lacp priority</c>.</summary>
    /// <param name="priority">0 to 65535.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder LacpPriority(LacpPriority priority, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureEthTrunk(new Origin(file, line)).lacpPriority, priority, file, line);

    /// <summary>Makes an Eth-Trunk, or a Global-VE interface, a member of an E-Trunk. Command: <c>e-trunk</c>.</summary>
    /// <param name="number">The number of the E-Trunk, 1 to 128.</param>
    /// <param name="remoteEthTrunk">The Eth-Trunk on the other device, where its number differs. Keyword: <c>remote-eth-trunk</c>.</param>
    /// <param name="mode">Whether the interface is master. Command: <c>e-trunk mode</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder JoinETrunk(
        ETrunkId number,
        RemoteTrunkId? remoteEthTrunk = null,
        Input<ETrunkMode>? mode = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var trunk = Model.EnsureEthTrunk(origin);
        trunk.eTrunk = SettingFactory.Of(number, origin);
        trunk.remoteEthTrunk = SettingFactory.Maybe(remoteEthTrunk, origin);
        if (mode is { } given)
            trunk.eTrunkMode = SettingFactory.Of(given, origin);
        return this;
    }
}

/// <summary>Describes what an Eth-Trunk has besides what every interface has.</summary>
public sealed class EthTrunkBuilder : Builder<EthTrunkBuilder, EthTrunkSettings>
{
    internal EthTrunkBuilder(EthTrunkSettings model)
        : base(model)
    {
    }

    /// <summary>How the links are chosen. Command: <c>mode</c>.</summary>
    /// <param name="mode">LACP, or by hand.</param>
    /// <returns>This builder.</returns>
    public EthTrunkBuilder Mode(Input<EthTrunkMode> mode, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.mode, mode, file, line);

    /// <summary>With fewer links up the Eth-Trunk goes down. Command: <c>least active-linknumber</c>.</summary>
    /// <param name="links">1 to 32.</param>
    /// <returns>This builder.</returns>
    public EthTrunkBuilder LeastLinks(ActiveLinkCount links, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.leastLinks, links, file, line);

    /// <summary>At most so many links are used. Command: <c>max active-linknumber</c>.</summary>
    /// <param name="links">1 to 64.</param>
    /// <returns>This builder.</returns>
    public EthTrunkBuilder MostLinks(ActiveLinkCount links, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.mostLinks, links, file, line);

    /// <summary>The LACP system ID of this Eth-Trunk alone. Command: <c>lacp system-id</c>.</summary>
    /// <param name="address">A MAC address.</param>
    /// <returns>This builder.</returns>
    public EthTrunkBuilder SystemId(MacAddress address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.lacpSystemId, address, file, line);

    /// <summary>Lets LACP find out fast that the other side is silent. Command: <c>lacp timeout fast</c>.</summary>
    /// <param name="seconds">After how many seconds, 3 to 90; 3 when left out. Keyword: <c>user-defined</c>.</param>
    /// <returns>This builder.</returns>
    public EthTrunkBuilder FastTimeout(LacpTimeout? seconds = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.timeout = new(LacpTimeoutMode.Fast, true, origin);
        Model.timeoutSeconds = SettingFactory.Maybe(seconds, origin);
        return this;
    }

    /// <summary>Lets LACP find out slowly that the other side is silent. Command: <c>lacp timeout slow</c>.</summary>
    /// <returns>This builder.</returns>
    public EthTrunkBuilder SlowTimeout([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.timeoutSeconds = default;
        return Set(ref Model.timeout, LacpTimeoutMode.Slow, file, line);
    }

    /// <summary>A link of a better priority takes its place back. Commands: <c>lacp preempt enable</c>, <c>lacp preempt delay</c>.</summary>
    /// <param name="delay">After how many seconds, 0 to 180.</param>
    /// <returns>This builder.</returns>
    public EthTrunkBuilder Preempt(LacpPreemptDelay? delay = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.preempt = new(true, true, origin);
        Model.preemptDelay = SettingFactory.Maybe(delay, origin);
        return this;
    }

    /// <summary>The LACP priority as a member of an E-Trunk, equal on both devices. Command: <c>lacp e-trunk priority</c>.</summary>
    /// <param name="priority">0 to 65535.</param>
    /// <returns>This builder.</returns>
    public EthTrunkBuilder ETrunkPriority(LacpPriority priority, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.eTrunkPriority, priority, file, line);
}
