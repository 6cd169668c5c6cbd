using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>IS-IS on an interface.</content>
public sealed partial class InterfaceBuilder
{
    /// <summary>Runs IS-IS on the interface. Command: <c>isis enable</c>.</summary>
    /// <param name="process">The number of the process, which the router must have.</param>
    /// <param name="configure">Describes IS-IS on the interface.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder IsisEnable(IsisProcessId process, Action<InterfaceIsisBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var isis = Model.isis ??= new InterfaceIsis { Origin = origin };
        isis.enabled = new(true, true, origin);
        isis.process = SettingFactory.Of(process, origin);
        new InterfaceIsisBuilder(isis).Configure(configure);
        return this;
    }

    /// <summary>Runs IS-IS for IPv6 on the interface. Command: <c>isis ipv6 enable</c>.</summary>
    /// <param name="process">The number of the process, which the router must have.</param>
    /// <param name="configure">Describes IS-IS on the interface.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder IsisIpv6Enable(IsisProcessId process, Action<InterfaceIsisBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var isis = Model.isis ??= new InterfaceIsis { Origin = origin };
        isis.ipv6Enabled = new(true, true, origin);
        isis.ipv6Process = SettingFactory.Of(process, origin);
        new InterfaceIsisBuilder(isis).Configure(configure);
        return this;
    }

    /// <summary>What the link costs in IS-IS. Command: <c>isis cost</c>.</summary>
    /// <param name="cost">1 to 16777215, with a narrow cost style to 63.</param>
    /// <param name="level">Level 1 or level 2; both when left out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder IsisCost(IsisCost cost, Input<IsisLevel>? level = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        new InterfaceIsisBuilder(Model.isis ??= new InterfaceIsis { Origin = origin }).Cost(cost, level, file, line);
        return this;
    }
}

/// <summary>Describes IS-IS on an interface.</summary>
public sealed class InterfaceIsisBuilder : Builder<InterfaceIsisBuilder, InterfaceIsis>
{
    internal InterfaceIsisBuilder(InterfaceIsis model)
        : base(model)
    {
    }

    /// <summary>What the link costs. Command: <c>isis cost</c>.</summary>
    /// <param name="cost">1 to 16777215, with a narrow cost style to 63.</param>
    /// <param name="level">Level 1 or level 2; both when left out.</param>
    /// <returns>This builder.</returns>
    public InterfaceIsisBuilder Cost(IsisCost cost, Input<IsisLevel>? level = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.costs ??= []).Add(new IsisInterfaceCost { Origin = origin, cost = SettingFactory.Of(cost, origin), level = IsisLevels.One(level, origin) });
        return this;
    }

    /// <summary>What the link costs for IPv6. Command: <c>isis ipv6 cost</c>.</summary>
    /// <param name="cost">1 to 16777215, with a narrow cost style to 63.</param>
    /// <param name="level">Level 1 or level 2; both when left out.</param>
    /// <returns>This builder.</returns>
    public InterfaceIsisBuilder Ipv6Cost(IsisCost cost, Input<IsisLevel>? level = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.ipv6Costs ??= []).Add(new IsisInterfaceCost { Origin = origin, cost = SettingFactory.Of(cost, origin), level = IsisLevels.One(level, origin) });
        return this;
    }

    /// <summary>Takes the link for one with two routers; both ends must agree. Command: <c>isis circuit-type p2p</c>.</summary>
    /// <param name="strictSnpaCheck">True: checks the MAC addresses of Hello packets.</param>
    /// <returns>This builder.</returns>
    public InterfaceIsisBuilder PointToPoint(Input<bool>? strictSnpaCheck = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.strictSnpaCheck = SettingFactory.Maybe(strictSnpaCheck, new Origin(file, line));
        return Set(ref Model.pointToPoint, true, file, line);
    }

    /// <summary>The level of the link. Command: <c>isis circuit-level</c>.</summary>
    /// <param name="level">The level.</param>
    /// <returns>This builder.</returns>
    public InterfaceIsisBuilder CircuitLevel(Input<IsisLevel> level, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.circuitLevel, level, file, line);

    /// <summary>How readily the router becomes the designated system of the link. Command: <c>isis dis-priority</c>.</summary>
    /// <param name="priority">0 to 127; the highest wins.</param>
    /// <param name="level">Level 1 or level 2; both when left out.</param>
    /// <returns>This builder.</returns>
    public InterfaceIsisBuilder DisPriority(IsisDisPriority priority, Input<IsisLevel>? level = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.disPriorities ??= []).Add(new IsisInterfaceDisPriority { Origin = origin, priority = SettingFactory.Of(priority, origin), level = IsisLevels.One(level, origin) });
        return this;
    }

    /// <summary>How often Hello packets are sent. Command: <c>isis timer hello</c>.</summary>
    /// <param name="seconds">1 to 255 s.</param>
    /// <param name="level">Level 1 or level 2; both when left out.</param>
    /// <param name="conservative">True: the holding time follows at once.</param>
    /// <returns>This builder.</returns>
    public InterfaceIsisBuilder Hello(IsisHelloInterval seconds, Input<IsisLevel>? level = null, Input<bool>? conservative = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.hellos ??= []).Add(new IsisInterfaceHello
        {
            Origin = origin,
            interval = SettingFactory.Of(seconds, origin),
            level = IsisLevels.One(level, origin),
            conservative = SettingFactory.Maybe(conservative, origin),
        });
        return this;
    }

    /// <summary>After how many missing Hello packets a neighbor is down. Command: <c>isis timer holding-multiplier</c>.</summary>
    /// <param name="multiplier">3 to 1000.</param>
    /// <param name="level">Level 1 or level 2; both when left out.</param>
    /// <returns>This builder.</returns>
    public InterfaceIsisBuilder HoldingMultiplier(IsisHoldingMultiplier multiplier, Input<IsisLevel>? level = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.holdings ??= []).Add(new IsisInterfaceHolding { Origin = origin, multiplier = SettingFactory.Of(multiplier, origin), level = IsisLevels.One(level, origin) });
        return this;
    }

    /// <summary>Sends no IS-IS packets, but tells the network. Command: <c>isis silent</c>.</summary>
    /// <param name="zeroCost">True: tells it with cost 0.</param>
    /// <returns>This builder.</returns>
    public InterfaceIsisBuilder Silent(Input<bool>? zeroCost = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.zeroCost = SettingFactory.Maybe(zeroCost, new Origin(file, line));
        return Set(ref Model.silent, true, file, line);
    }

    /// <summary>Sends Hello packets without padding. Command: <c>isis small-hello</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceIsisBuilder SmallHello(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.smallHello, on, file, line);

    /// <summary>Sends Hello packets as long as the MTU. Command: <c>isis padding-hello</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceIsisBuilder PaddingHello(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.paddingHello, on, file, line);

    /// <summary>BFD with the neighbors. Commands: <c>isis bfd enable</c>, <c>isis bfd</c>.</summary>
    /// <param name="minTx">The least interval between sent packets, 3 to 20000 ms.</param>
    /// <param name="minRx">The least interval between received packets, 3 to 20000 ms.</param>
    /// <param name="multiplier">After how many missing packets the neighbor is down, 3 to 50.</param>
    /// <param name="frrBinding">True: BFD switches to the backup path of fast reroute.</param>
    /// <returns>This builder.</returns>
    public InterfaceIsisBuilder Bfd(BfdInterval? minTx = null, BfdInterval? minRx = null, BfdMultiplier? multiplier = null, Input<bool>? frrBinding = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.bfd = new(true, true, origin);
        Model.bfdMinTx = SettingFactory.Maybe(minTx, origin);
        Model.bfdMinRx = SettingFactory.Maybe(minRx, origin);
        Model.bfdMultiplier = SettingFactory.Maybe(multiplier, origin);
        Model.bfdFrrBinding = SettingFactory.Maybe(frrBinding, origin);
        return this;
    }

    /// <summary>No BFD here although the process has it on all interfaces. Command: <c>isis bfd block</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceIsisBuilder BfdBlock(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.bfdBlock, on, file, line);

    /// <summary>IS-IS follows a static BFD session. Command: <c>isis bfd static</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceIsisBuilder BfdStatic(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.bfdStatic, on, file, line);

    /// <summary>BFD for IPv6 with the neighbors. Command: <c>isis ipv6 bfd enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceIsisBuilder Ipv6Bfd(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.ipv6Bfd, on, file, line);

    /// <summary>IS-IS waits for the LDP session over the link. Commands: <c>isis ldp-sync</c>, <c>isis timer ldp-sync</c>.</summary>
    /// <param name="holdDown">For how long no neighbor is made while LDP is not ready, 0 to 65535 s.</param>
    /// <param name="holdMaxCost">For how long the highest cost is told while LDP is not ready, 0 to 65535 s.</param>
    /// <returns>This builder.</returns>
    public InterfaceIsisBuilder LdpSync(LdpSyncTime? holdDown = null, LdpSyncTime? holdMaxCost = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.ldpSyncHoldDown = SettingFactory.Maybe(holdDown, origin);
        Model.ldpSyncHoldMaxCost = SettingFactory.Maybe(holdMaxCost, origin);
        return Set(ref Model.ldpSync, true, file, line);
    }

    /// <summary>The segment ID of a loopback address as a label of the global block. Command: <c>isis prefix-sid absolute</c>.</summary>
    /// <param name="label">The label.</param>
    /// <param name="nodeDisable">True: it does not stand for the router.</param>
    /// <returns>This builder.</returns>
    public InterfaceIsisBuilder PrefixSid(MplsLabel label, Input<bool>? nodeDisable = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.prefixSidIndex = default;
        Model.prefixSidNodeDisable = SettingFactory.Maybe(nodeDisable, new Origin(file, line));
        return Set(ref Model.prefixSid, label, file, line);
    }

    /// <summary>The segment ID of a loopback address as an index into the global block. Command: <c>isis prefix-sid index</c>.</summary>
    /// <param name="index">0 to 65534.</param>
    /// <param name="nodeDisable">True: it does not stand for the router.</param>
    /// <returns>This builder.</returns>
    public InterfaceIsisBuilder PrefixSidIndex(SidIndex index, Input<bool>? nodeDisable = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.prefixSid = default;
        Model.prefixSidNodeDisable = SettingFactory.Maybe(nodeDisable, new Origin(file, line));
        return Set(ref Model.prefixSidIndex, index, file, line);
    }
}
