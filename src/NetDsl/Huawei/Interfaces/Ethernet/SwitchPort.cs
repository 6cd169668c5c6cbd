using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>How a switch port treats tags.</summary>
public enum PortLinkType
{
    /// <summary>One VLAN, without tag. Keyword: <c>access</c>.</summary>
    Access,

    /// <summary>Several VLANs, with tags. Keyword: <c>trunk</c>.</summary>
    Trunk,

    /// <summary>Some with, some without. Keyword: <c>hybrid</c>.</summary>
    Hybrid,

    /// <summary>It adds an outer tag. Keyword: <c>dot1q-tunnel</c>.</summary>
    Dot1qTunnel,
}

/// <content>VLANs of a switch port.</content>
public sealed partial class VrpInterface
{
    internal SwitchPort? switchPort;

    /// <summary>The VLANs of a switch port; null when nothing of it is configured. Command: <c>port</c>.</summary>
    public SwitchPort? SwitchPort => switchPort;

    internal SwitchPort EnsureSwitchPort(Origin at) => switchPort ??= new SwitchPort { Origin = at };
}

/// <summary>The VLANs of a switch port.</summary>
public sealed class SwitchPort : ConfigObject
{
    internal Setting<PortLinkType> linkType;
    internal Setting<VlanId> defaultVlan;
    internal List<TrunkVlans>? trunkVlans;

    /// <summary>How the port treats tags. Command: <c>port link-type</c>.</summary>
    public Setting<PortLinkType> LinkType => linkType;

    /// <summary>The VLAN of frames without tag. Command: <c>port default vlan</c>.</summary>
    public Setting<VlanId> DefaultVlan => defaultVlan;

    /// <summary>The VLANs that pass with their tags. Command: <c>port trunk allow-pass vlan</c>.</summary>
    public IReadOnlyList<TrunkVlans> TrunkVlans => trunkVlans ?? (IReadOnlyList<TrunkVlans>)[];
}

/// <summary>VLANs that pass a switch port with their tags. Command: <c>port trunk allow-pass vlan</c>.</summary>
public sealed class TrunkVlans : ConfigObject
{
    internal Setting<VlanList> vlans;
    internal Setting<bool> all;

    /// <summary>The VLANs.</summary>
    public Setting<VlanList> Vlans => vlans;

    /// <summary>All of them. Keyword: <c>all</c>.</summary>
    public Setting<bool> All => all;
}

/// <content>VLANs of a switch port.</content>
public sealed partial class InterfaceBuilder
{
    /// <summary>Lets VLANs pass a switch port with their tags. Command: <c>port trunk allow-pass vlan</c>.</summary>
    /// <param name="vlans">Such as <c>10 to 20 30</c>, at most ten numbers or ranges; all when left out. Keyword: <c>all</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder TrunkVlans(VlanList? vlans = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.EnsureSwitchPort(origin).trunkVlans ??= []).Add(new TrunkVlans
        {
            Origin = origin,
            vlans = SettingFactory.Maybe(vlans, origin),
            all = vlans is null ? new Setting<bool>(true, true, origin) : default,
        });
        return this;
    }

    /// <summary>How a switch port treats tags. Command: <c>port link-type</c>.</summary>
    /// <param name="type">Access, trunk, hybrid or 802.1Q tunnel.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder PortLinkType(Input<PortLinkType> type, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureSwitchPort(new Origin(file, line)).linkType, type, file, line);

    /// <summary>The VLAN of frames without tag. Command: <c>port default vlan</c>.</summary>
    /// <param name="vlan">1 to 4094.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder DefaultVlan(VlanId vlan, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureSwitchPort(new Origin(file, line)).defaultVlan, vlan, file, line);
}
