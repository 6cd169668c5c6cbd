using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>Which side of an ATM interface the device is.</summary>
public enum AtmInterfaceType
{
    /// <summary>User to network: VPI 0 to 255. Keyword: <c>uni</c>.</summary>
    Uni,

    /// <summary>Network to network: VPI 0 to 4095. Keyword: <c>nni</c>.</summary>
    Nni,
}

/// <summary>Whether the links of an IMA group share a clock.</summary>
public enum ImaClock
{
    /// <summary>Each has its own. Keyword: <c>itc</c>.</summary>
    Independent,

    /// <summary>All have the same. Keyword: <c>ctc</c>.</summary>
    Common,
}

/// <summary>How many circuits an ATM sub-interface has.</summary>
public enum AtmSubinterfaceType
{
    /// <summary>One, for a pseudowire that carries one circuit. Keyword: <c>p2p</c>.</summary>
    PointToPoint,

    /// <summary>Several, for a pseudowire that carries several. Keyword: <c>p2mp</c>.</summary>
    PointToMultipoint,
}

/// <content>ATM.</content>
public sealed partial class VrpInterface
{
    internal Setting<AtmSubinterfaceType> atmSubinterfaceType;
    internal AtmLayer? atm;

    /// <summary>How many circuits an ATM sub-interface has. Command: <c>interface</c> <i>name</i> <c>p2p</c> or <c>p2mp</c>.</summary>
    public Setting<AtmSubinterfaceType> AtmSubinterfaceType => atmSubinterfaceType;

    /// <summary>ATM on the interface; null when nothing of it is configured.</summary>
    public AtmLayer? Atm => atm;

    internal AtmLayer EnsureAtm(Origin at) => atm ??= new AtmLayer { Origin = at };
}

/// <summary>ATM on an interface.</summary>
public sealed class AtmLayer : ConfigObject
{
    internal Setting<InterfaceName> ima;
    internal Setting<AtmInterfaceType> type;
    internal Setting<bool> cellTransfer;
    internal Setting<AtmBundleId> bundle;
    internal List<AtmPvc>? pvcs;
    internal List<AtmPvp>? pvps;
    internal Setting<ImaClock> imaClock;
    internal Setting<ImaDifferentialDelay> differentialDelay;
    internal Setting<ImaActiveLinks> minActiveLinks;

    /// <summary>The IMA group that the channel belongs to. Command: <c>ima</c>.</summary>
    public Setting<InterfaceName> Ima => ima;

    /// <summary>Which side of the ATM interface the device is. Command: <c>atm interface-type</c>.</summary>
    public Setting<AtmInterfaceType> Type => type;

    /// <summary>All cells of the port are carried as they are. Command: <c>atm cell transfer</c>.</summary>
    public Setting<bool> CellTransfer => cellTransfer;

    /// <summary>The ATM bundle that the sub-interface belongs to. Command: <c>atm-bundle</c>.</summary>
    public Setting<AtmBundleId> Bundle => bundle;

    /// <summary>The virtual channels. Command: <c>pvc</c>.</summary>
    public IReadOnlyList<AtmPvc> Pvcs => pvcs ?? (IReadOnlyList<AtmPvc>)[];

    /// <summary>The virtual paths. Command: <c>pvp</c>.</summary>
    public IReadOnlyList<AtmPvp> Pvps => pvps ?? (IReadOnlyList<AtmPvp>)[];

    /// <summary>Whether the links of the IMA group share a clock. Command: <c>clock</c>.</summary>
    public Setting<ImaClock> ImaClock => imaClock;

    /// <summary>How much the links of the IMA group may differ in delay, in milliseconds. Command: <c>differential-delay</c>.</summary>
    public Setting<ImaDifferentialDelay> DifferentialDelay => differentialDelay;

    /// <summary>With fewer links up the IMA group goes down. Command: <c>min-active-links</c>.</summary>
    public Setting<ImaActiveLinks> MinActiveLinks => minActiveLinks;

    internal AtmPvc Add(AtmPvc added)
    {
        foreach (var there in pvcs ??= [])
        {
            if (!added.circuit.IsUnknown && there.circuit.Equals(added.circuit) && there.name.Equals(added.name))
                return there;
        }

        pvcs.Add(added);
        return added;
    }

    internal AtmPvp Add(AtmPvp added)
    {
        foreach (var there in pvps ??= [])
        {
            if (added.vpi.IsKnown && there.vpi.Equals(added.vpi))
                return there;
        }

        pvps.Add(added);
        return added;
    }
}

/// <summary>A virtual channel. Command: <c>pvc</c>.</summary>
public sealed class AtmPvc : ViewObject
{
    internal Setting<PvcName> name;
    internal Setting<VpiVci> circuit;
    internal Setting<DescriptionText> description;
    internal Setting<VpiVci> mapped;
    internal Setting<bool> mappedBothWays;
    internal Setting<AtmServiceName> serviceIn;
    internal Setting<AtmServiceName> serviceOut;
    internal Setting<bool> up;

    /// <summary>The name, if it has one.</summary>
    public Setting<PvcName> Name => name;

    /// <summary>VPI and VCI.</summary>
    public Setting<VpiVci> Circuit => circuit;

    /// <summary>The description. Command: <c>description</c>.</summary>
    public Setting<DescriptionText> Description => description;

    /// <summary>VPI and VCI at the other end, where they differ. Command: <c>map pvc</c>.</summary>
    public Setting<VpiVci> Mapped => mapped;

    /// <summary>They are exchanged in both directions. Keyword: <c>bidirectional</c>.</summary>
    public Setting<bool> MappedBothWays => mappedBothWays;

    /// <summary>The service class of cells received. Command: <c>service input</c>.</summary>
    public Setting<AtmServiceName> ServiceIn => serviceIn;

    /// <summary>The service class of cells sent. Command: <c>service output</c>.</summary>
    public Setting<AtmServiceName> ServiceOut => serviceOut;

    /// <summary>Up or shut down by the administrator. Command: <c>undo shutdown</c>, <c>shutdown</c>.</summary>
    public Setting<bool> Up => up;
}

/// <summary>A virtual path. Command: <c>pvp</c>.</summary>
public sealed class AtmPvp : ViewObject
{
    internal Setting<Vpi> vpi;
    internal Setting<Vpi> mapped;
    internal Setting<bool> mappedBothWays;
    internal Setting<AtmServiceName> serviceIn;
    internal Setting<AtmServiceName> serviceOut;
    internal Setting<bool> up;

    /// <summary>The VPI.</summary>
    public Setting<Vpi> Vpi => vpi;

    /// <summary>The VPI at the other end, where it differs. Command: <c>map pvp</c>.</summary>
    public Setting<Vpi> Mapped => mapped;

    /// <summary>It is exchanged in both directions. Keyword: <c>bidirectional</c>.</summary>
    public Setting<bool> MappedBothWays => mappedBothWays;

    /// <summary>The service class of cells received. Command: <c>service input</c>.</summary>
    public Setting<AtmServiceName> ServiceIn => serviceIn;

    /// <summary>The service class of cells sent. Command: <c>service output</c>.</summary>
    public Setting<AtmServiceName> ServiceOut => serviceOut;

    /// <summary>Up or shut down by the administrator. Command: <c>undo shutdown</c>, <c>shutdown</c>.</summary>
    public Setting<bool> Up => up;
}
