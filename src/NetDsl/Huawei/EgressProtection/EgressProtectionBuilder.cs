using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes an egress protection group.</summary>
public sealed class EgressProtectionBuilder : Builder<EgressProtectionBuilder, EgressProtection>
{
    private readonly List<(VrpRouterBuilder Router, Origin Origin)> _repairPoints = [];
    private StaticVpnLabel _firstLabel = new(20000);
    private StaticVpnLabel _lastLabel = new(29999);

    internal EgressProtectionBuilder(EgressProtection model)
        : base(model)
    {
    }

    /// <summary>The routers that turn to the other PE.</summary>
    internal IReadOnlyList<(VrpRouterBuilder Router, Origin Origin)> RepairPoints => _repairPoints;

    internal Setting<bool> TunnelBetweenPes { get; private set; }

    internal Setting<bool> ForeignBfd { get; private set; }

    internal (BfdInterval? Tx, BfdInterval? Rx, BfdMultiplier? Multiplier, Origin Origin)? BfdTimers { get; private set; }

    internal LabelPool? Labels => _firstLabel.IsUnknown || _lastLabel.IsUnknown ? null : new LabelPool(_firstLabel.Value, _lastLabel.Value);

    /// <summary>
    /// A router before the PEs, such as a core ASBR, that turns to the other PE when one fails. It gets labeled routes to the loopback
    /// addresses of both PEs from both of them, prefers the owner, keeps the other as a backup, and watches both by BFD for their LDP LSPs.
    /// </summary>
    /// <param name="router">The router, in the AS of the PEs, with an LSR ID.</param>
    /// <returns>This builder.</returns>
    public EgressProtectionBuilder RepairPoint(VrpRouterBuilder router, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.repairPoints.Add(router.Model);
        _repairPoints.Add((router, new Origin(file, line)));
        return this;
    }

    /// <summary>
    /// A VPN instance that is protected: both PEs give it the same label. Command: <c>apply-label per-instance static</c>.
    /// </summary>
    /// <param name="name">The instance on the first PE, 1 to 31 characters.</param>
    /// <param name="label">The label; it follows from the name when left out, so that it stays when instances come and go.</param>
    /// <param name="backupName">The instance on the second PE; the same name when left out.</param>
    /// <returns>This builder.</returns>
    public EgressProtectionBuilder Instance(VpnInstanceName name, StaticVpnLabel? label = null, VpnInstanceName? backupName = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.instances.Add(new ProtectedInstance
        {
            Origin = origin,
            name = SettingFactory.Of(name, origin),
            label = SettingFactory.Maybe(label, origin),
            backupName = SettingFactory.Maybe(backupName, origin),
        });
        return this;
    }

    /// <summary>The labels of which the instances get theirs; 20000 to 29999 when left out. A change moves all labels.</summary>
    /// <param name="first">The smallest, from 16 on.</param>
    /// <param name="last">The largest; many devices take no more than 32767.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="InvalidValueException">ND1004: the largest is less than the smallest.</exception>
    public EgressProtectionBuilder LabelRange(StaticVpnLabel first, StaticVpnLabel last, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        if (!first.IsUnknown && !last.IsUnknown && last.Value < first.Value)
            throw new InvalidValueException("ND1004", $"The label range {first} to {last} is empty: name the smaller label first.");
        _firstLabel = first;
        _lastLabel = last;
        return this;
    }

    /// <summary>
    /// Is there a tunnel between the PEs? Then what they take into BGP is not looked up in tunnels, because it would lead back to the other
    /// PE. Left out, there is one if both have LDP, if both have segment routing, or if a tunnel interface of one leads to the other. Keyword: <c>non-relay-tunnel</c>.
    /// </summary>
    /// <param name="on">False: no tunnel joins them.</param>
    /// <returns>This builder.</returns>
    public EgressProtectionBuilder TunnelBetween(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        TunnelBetweenPes = SettingFactory.Of(on, new Origin(file, line));
        return this;
    }

    /// <summary>How fast the repair points find a fault. Command: <c>mpls bfd</c>.</summary>
    /// <param name="minTx">The least interval between sent packets, 3 to 20000 ms.</param>
    /// <param name="minRx">The least interval between received packets, 3 to 20000 ms.</param>
    /// <param name="multiplier">After how many missing packets an LSP is down, 3 to 50.</param>
    /// <returns>This builder.</returns>
    public EgressProtectionBuilder Bfd(BfdInterval? minTx = null, BfdInterval? minRx = null, BfdMultiplier? multiplier = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        BfdTimers = (minTx, minRx, multiplier, new Origin(file, line));
        return this;
    }

    /// <summary>The program sets up BFD between repair points and PEs itself, such as BFD for TE tunnels.</summary>
    /// <param name="on">False: it does not.</param>
    /// <returns>This builder.</returns>
    public EgressProtectionBuilder OwnBfd(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ForeignBfd = SettingFactory.Of(on, new Origin(file, line));
        return this;
    }
}
