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
    /// or it would refuse the call. Commands: <c>dialer route ip</c>, on both ends; in a bundle <c>dialer number</c> on the end that calls.
    /// </summary>
    /// <param name="called">The interface at the other end; its address has to be described before.</param>
    /// <param name="number">The number of its line.</param>
    /// <returns>This builder.</returns>
    public RouteBackupBuilder Calls(ComwareInterfaceBuilder called, DialNumber number, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        EnableDdr(Model.Backup, origin);
        AddNumber(Model.Backup, called.Model, SettingFactory.Of(number, origin), origin);
        EnableDdr(called.Model, origin);
        AddNumber(called.Model, Model.Backup, default, origin);
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
            if ((isFirst || _apart) && !Refers(group))
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

        SwitchBack(origin);
    }

    /// <summary>
    /// Of two equal routes BGP uses one, and when that is the one over the backup, the primary link never counts as back. With load
    /// sharing both are used. It is switched on where BGP has a peer behind each of the two links and nothing is said about it.
    /// </summary>
    private void SwitchBack(Origin origin)
    {
        if (Model.Primary.Router != Model.Router || _vpnInstance.IsSet || Model.Router.bgp is not { ipv4: { } family } bgp)
            return;
        if (family.balance.IsSet || family.balanceEbgp.IsSet || family.balanceIbgp.IsSet || family.balanceEibgp.IsSet)
            return;
        if (PeerBehind(Model.Primary, bgp, family) is not { } primary || PeerBehind(Model.Backup, bgp, family) is not { } backup)
            return;
        if (!bgp.asNumber.IsKnown || !primary.asNumber.IsKnown || !backup.asNumber.IsKnown)
            return;
        var paths = SettingFactory.Of(new BalancePaths(2), origin);
        if (primary.asNumber.Equals(bgp.asNumber) == backup.asNumber.Equals(bgp.asNumber))
            family.balance = paths;
        else
            family.balanceEibgp = paths;
    }

    private static ComwareBgpPeer? PeerBehind(ComwareInterface i, ComwareBgp bgp, ComwareBgpFamily family)
    {
        foreach (var exchange in family.Peers)
        {
            if (!exchange.enable.Is(true) || !exchange.address.TryGet(out var address) || !ConfiguredRoutes.IsNeighbor(i, address))
                continue;
            foreach (var peer in bgp.Peers)
            {
                if (peer.address.Is(address))
                    return peer;
            }
        }

        return null;
    }

    private bool Refers(Setting<RoutingGroupNumber> group)
    {
        foreach (var reference in Model.Backup.RoutingGroups)
        {
            if (group.IsKnown && reference.group.Equals(group))
                return true;
        }

        return false;
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

    /// <summary>The way to the other end, unless it is there; a bundle has one number, and none for the end that is called.</summary>
    private static void AddNumber(ComwareInterface from, ComwareInterface to, Setting<DialNumber> number, Origin origin)
    {
        var dialer = from.EnsureDialer(origin);
        if (dialer.method.Is(DdrMethod.Bundle))
        {
            if (!dialer.number.IsSet)
                dialer.number = number;
            return;
        }

        var nextHop = to.addresses is { Count: > 0 } addresses ? addresses[0].address : new Setting<Ipv4Address>(default, false, origin);
        foreach (var there in dialer.Routes)
        {
            if (nextHop.IsKnown && there.nextHop.Equals(nextHop) && there.number.Equals(number))
                return;
        }

        (dialer.routes ??= []).Add(new DialerRoute
        {
            Origin = origin,
            nextHop = nextHop,
            number = number,
            broadcast = new Setting<bool>(true, true, origin),
        });
    }
}
