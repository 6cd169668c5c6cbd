using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>OSPF on an interface.</content>
public sealed partial class InterfaceBuilder
{
    /// <summary>What the link costs in OSPF. Command: <c>ospf cost</c>.</summary>
    /// <param name="cost">1 to 65535.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder OspfCost(OspfCost cost, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var ospf = EnsureOspf(file, line);
        ospf.inheritCost = default;
        return Set(ref ospf.cost, cost, file, line);
    }

    /// <summary>Puts the interface into an OSPF area. Command: <c>ospf enable area</c>.</summary>
    /// <param name="process">The number of the process.</param>
    /// <param name="area">The number of the area.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder OspfEnable(OspfProcessId process, OspfAreaId area, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var ospf = EnsureOspf(file, line);
        return Set(ref ospf.process, process, file, line).Set(ref ospf.area, area, file, line);
    }

    /// <summary>What OSPF takes the link for; both ends must agree. Command: <c>ospf network-type</c>.</summary>
    /// <param name="type">The type.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder OspfNetworkType(Input<OspfNetworkType> type, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref EnsureOspf(file, line).networkType, type, file, line);

    /// <summary>Sets the other OSPF options of the interface.</summary>
    /// <param name="configure">Sets them.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Ospf(Action<InterfaceOspfBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new InterfaceOspfBuilder(EnsureOspf(file, line)).Configure(configure);
        return this;
    }

    private InterfaceOspf EnsureOspf(string file, int line) => Model.ospf ??= new InterfaceOspf { Origin = new Origin(file, line) };
}

/// <summary>Describes OSPF on an interface.</summary>
public sealed class InterfaceOspfBuilder : Builder<InterfaceOspfBuilder, InterfaceOspf>
{
    internal InterfaceOspfBuilder(InterfaceOspf model)
        : base(model)
    {
    }

    /// <summary>A loopback interface costs what the redundancy state says. Command: <c>ospf cost inherit</c>.</summary>
    /// <returns>This builder.</returns>
    public InterfaceOspfBuilder InheritCost([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.cost = default;
        return Set(ref Model.inheritCost, true, file, line);
    }

    /// <summary>A neighbor with an address of another network is fine; only for point-to-point links. Keyword: <c>peer-ip-ignore</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceOspfBuilder PeerIpIgnore(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.peerIpIgnore, on, file, line);

    /// <summary>How readily the router becomes the designated one. Command: <c>ospf dr-priority</c>.</summary>
    /// <param name="priority">0 to 255; 0 never.</param>
    /// <returns>This builder.</returns>
    public InterfaceOspfBuilder DrPriority(OspfDrPriority priority, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.drPriority, priority, file, line);

    /// <summary>How often Hello packets are sent; neighbors must agree. Command: <c>ospf timer hello</c>.</summary>
    /// <param name="seconds">1 to 65535 s.</param>
    /// <param name="conservative">True: the dead interval follows at once.</param>
    /// <returns>This builder.</returns>
    public InterfaceOspfBuilder Hello(OspfHelloInterval seconds, Input<bool>? conservative = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.helloConservative = SettingFactory.Maybe(conservative, new Origin(file, line));
        return Set(ref Model.hello, seconds, file, line);
    }

    /// <summary>After how long without a Hello packet a neighbor is down; neighbors must agree. Command: <c>ospf timer dead</c>.</summary>
    /// <param name="seconds">1 to 235926000 s.</param>
    /// <returns>This builder.</returns>
    public InterfaceOspfBuilder Dead(OspfDeadInterval seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.dead, seconds, file, line);

    /// <summary>How soon an LSA without an answer is sent again. Command: <c>ospf timer retransmit</c>.</summary>
    /// <param name="seconds">1 to 3600 s.</param>
    /// <returns>This builder.</returns>
    public InterfaceOspfBuilder Retransmit(OspfRetryInterval seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.retransmit, seconds, file, line);

    /// <summary>How often silent NBMA neighbors are asked. Command: <c>ospf timer poll</c>.</summary>
    /// <param name="seconds">1 to 3600 s.</param>
    /// <returns>This builder.</returns>
    public InterfaceOspfBuilder Poll(OspfRetryInterval seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.poll, seconds, file, line);

    /// <summary>Neighbors must have the same MTU. Command: <c>ospf mtu-enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceOspfBuilder MtuCheck(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.mtuCheck, on, file, line);

    /// <summary>BFD with the neighbors. Commands: <c>ospf bfd enable</c>, <c>ospf bfd</c>.</summary>
    /// <param name="minTx">The least interval between sent packets, 3 to 20000 ms.</param>
    /// <param name="minRx">The least interval between received packets, 3 to 20000 ms.</param>
    /// <param name="multiplier">After how many missing packets the neighbor is down, 3 to 50.</param>
    /// <param name="frrBinding">True: BFD switches to the backup path of fast reroute.</param>
    /// <returns>This builder.</returns>
    public InterfaceOspfBuilder Bfd(BfdInterval? minTx = null, BfdInterval? minRx = null, BfdMultiplier? multiplier = null, Input<bool>? frrBinding = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.bfd = new(true, true, origin);
        Model.bfdMinTx = SettingFactory.Maybe(minTx, origin);
        Model.bfdMinRx = SettingFactory.Maybe(minRx, origin);
        Model.bfdMultiplier = SettingFactory.Maybe(multiplier, origin);
        Model.bfdFrrBinding = SettingFactory.Maybe(frrBinding, origin);
        return this;
    }

    /// <summary>No BFD here although the process has it on all interfaces. Command: <c>ospf bfd block</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceOspfBuilder BfdBlock(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.bfdBlock, on, file, line);

    /// <summary>The interface is no backup path. Command: <c>ospf frr block</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceOspfBuilder FrrBlock(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.frrBlock, on, file, line);

    /// <summary>OSPF waits for the LDP session over the link. Commands: <c>ospf ldp-sync</c>, <c>ospf timer ldp-sync</c>.</summary>
    /// <param name="holdDown">For how long no neighbor is made while LDP is not ready, 0 to 65535 s.</param>
    /// <param name="holdMaxCost">For how long the highest cost is told while LDP is not ready, 0 to 65535 s.</param>
    /// <returns>This builder.</returns>
    public InterfaceOspfBuilder LdpSync(LdpSyncTime? holdDown = null, LdpSyncTime? holdMaxCost = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.ldpSyncHoldDown = SettingFactory.Maybe(holdDown, origin);
        Model.ldpSyncHoldMaxCost = SettingFactory.Maybe(holdMaxCost, origin);
        return Set(ref Model.ldpSync, true, file, line);
    }

    /// <summary>The segment ID of a loopback address as a label of the global block. Command: <c>ospf prefix-sid absolute</c>.</summary>
    /// <param name="label">The label.</param>
    /// <param name="nodeDisable">True: it does not stand for the router.</param>
    /// <returns>This builder.</returns>
    public InterfaceOspfBuilder PrefixSid(MplsLabel label, Input<bool>? nodeDisable = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.prefixSidIndex = default;
        Model.prefixSidNodeDisable = SettingFactory.Maybe(nodeDisable, new Origin(file, line));
        return Set(ref Model.prefixSid, label, file, line);
    }

    /// <summary>The segment ID of a loopback address as an index into the global block. Command: <c>ospf prefix-sid index</c>.</summary>
    /// <param name="index">0 to 65534.</param>
    /// <param name="nodeDisable">True: it does not stand for the router.</param>
    /// <returns>This builder.</returns>
    public InterfaceOspfBuilder PrefixSidIndex(SidIndex index, Input<bool>? nodeDisable = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.prefixSid = default;
        Model.prefixSidNodeDisable = SettingFactory.Maybe(nodeDisable, new Origin(file, line));
        return Set(ref Model.prefixSidIndex, index, file, line);
    }
}
