using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace NetDsl.H3c;

/// <summary>Describes a backup relation.</summary>
public sealed class RouteBackupBuilder : Builder<RouteBackupBuilder, RouteBackup>
{
    private Setting<RoutingGroupNumber> _group;
    private Setting<VpnInstanceName> _vpnInstance;
    private bool _apart;

    internal RouteBackupBuilder(RouteBackup model)
        : base(model)
    {
    }

    /// <summary>The number of the group, or of the first one; the lowest that the router does not use when not set.</summary>
    /// <param name="number">1 to 255.</param>
    /// <returns>This builder.</returns>
    public RouteBackupBuilder Group(RoutingGroupNumber number, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref _group, number, file, line);

    /// <summary>The VPN instance of the networks; the public routing table when not set.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <returns>This builder.</returns>
    public RouteBackupBuilder VpnInstance(VpnInstanceName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref _vpnInstance, name, file, line);

    /// <summary>Each network has a group of its own, so that the loss of any one brings the backup up. Without it all have to be lost.</summary>
    /// <returns>This builder.</returns>
    public RouteBackupBuilder AnyLost([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        _apart = true;
        return this;
    }

    /// <summary>How long the backup stays up after the primary is back. Command: <c>standby timer routing-disable</c>.</summary>
    /// <param name="seconds">0 to 65535 s; 0 not at all, 20 s when not set.</param>
    /// <returns>This builder.</returns>
    public RouteBackupBuilder Release(RoutingDisableTime seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.Backup.routingDisable, seconds, file, line);

    /// <summary>
    /// The interface that is called: its address becomes the next hop of the number, and it lets the caller in. It is no backup itself,
    /// or it would refuse the call. Command: <c>dialer route ip</c>, on both ends.
    /// </summary>
    /// <param name="called">The interface at the other end; its address has to be described before.</param>
    /// <param name="number">The number of its line.</param>
    /// <returns>This builder.</returns>
    public RouteBackupBuilder Calls(ComwareInterfaceBuilder called, DialNumber number, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        EnableDdr(Model.Backup, origin);
        AddRoute(Model.Backup, called.Model, SettingFactory.Of(number, origin), origin);
        EnableDdr(called.Model, origin);
        AddRoute(called.Model, Model.Backup, default, origin);
        return this;
    }

    /// <summary>Makes the groups once all is known.</summary>
    internal void Complete(IEnumerable<Ipv4Prefix> networks, Origin origin)
    {
        EnableDdr(Model.Backup, origin);
        var group = _group.IsSet ? _group : FirstFree(origin);
        var isFirst = true;
        foreach (var network in networks)
        {
            if (!isFirst && _apart)
                group = FirstFree(origin);
            if (isFirst || _apart)
                (Model.Backup.routingGroups ??= []).Add(new RoutingGroupReference { Origin = origin, group = group });
            isFirst = false;
            var monitored = new MonitoredNetwork
            {
                Origin = origin,
                group = group,
                address = SettingFactory.Of(network.Network.Address, origin),
                mask = SettingFactory.Of(network.Mask, origin),
                vpnInstance = _vpnInstance,
            };
            (Model.Router.monitoredNetworks ??= []).Add(monitored);
            Model.networks.Add(monitored);
        }
    }

    private Setting<RoutingGroupNumber> FirstFree(Origin origin)
    {
        var used = new HashSet<long>();
        foreach (var there in Model.Router.MonitoredNetworks)
        {
            if (there.group.TryGet(out var number))
                used.Add(number.Value);
        }

        long free = 1;
        while (used.Contains(free))
            free++;
        return SettingFactory.Of(new RoutingGroupNumber(free), origin);
    }

    /// <summary>DDR as it is needed, where it is not described.</summary>
    private static void EnableDdr(ComwareInterface i, Origin origin)
    {
        var dialer = i.EnsureDialer(origin);
        if (!dialer.method.IsSet)
            dialer.method = new Setting<DdrMethod>(DdrMethod.Traditional, true, origin);
        if (!dialer.group.IsSet)
            dialer.group = SettingFactory.Of(new DialerGroupNumber(1), origin);
        if (!dialer.group.TryGet(out var group))
            return;
        foreach (var rule in i.Router.DialRules)
        {
            if (rule.group.IsUnknown || rule.group.Is(group))
                return;
        }

        (i.Router.dialRules ??= []).Add(new DialRule
        {
            Origin = origin,
            group = SettingFactory.Of(group, origin),
            protocol = new Setting<DialProtocol>(DialProtocol.Ip, true, origin),
            permit = new Setting<bool>(true, true, origin),
        });
    }

    private static void AddRoute(ComwareInterface from, ComwareInterface to, Setting<DialNumber> number, Origin origin) =>
        (from.EnsureDialer(origin).routes ??= []).Add(new DialerRoute
        {
            Origin = origin,
            nextHop = to.addresses is { Count: > 0 } addresses ? addresses[0].address : new Setting<Ipv4Address>(default, false, origin),
            number = number,
            broadcast = new Setting<bool>(true, true, origin),
        });
}
