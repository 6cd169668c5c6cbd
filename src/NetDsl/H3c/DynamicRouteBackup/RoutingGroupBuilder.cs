using System;
using System.Runtime.CompilerServices;

namespace NetDsl.H3c;

/// <content>Dynamic route backup.</content>
public sealed partial class ComwareRouterBuilder
{
    /// <summary>
    /// A group of dynamic route backup. It is down, and its backup link is dialed, when none of its networks has a route that
    /// leaves through an interface without dynamic route backup. Command: <c>standby routing-group</c> <i>number</i> <c>rule</c>.
    /// </summary>
    /// <param name="number">1 to 255.</param>
    /// <param name="configure">Names the networks, 1 to 255.</param>
    /// <returns>The builder of the group.</returns>
    public RoutingGroupBuilder RoutingGroup(RoutingGroupNumber number, Action<RoutingGroupBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var group = new RoutingGroup { Origin = origin, Router = Model, number = SettingFactory.Of(number, origin) };
        (Model.describedGroups ??= []).Add(group);
        return new RoutingGroupBuilder(group).Configure(configure);
    }

    /// <summary>For how long after the start of the system dynamic route backup is not in force. Command: <c>dialer timer warmup</c>.</summary>
    /// <param name="seconds">0 to 65535 s; 30 s when not set.</param>
    /// <returns>This builder.</returns>
    public ComwareRouterBuilder Warmup(WarmupDelay seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.warmup, seconds, file, line);
}

/// <content>Dynamic route backup.</content>
public sealed partial class ComwareInterfaceBuilder
{
    /// <summary>
    /// Makes the link the backup of a group; several groups are allowed. DDR has to be configured, and the interface takes no calls any more.
    /// Command: <c>standby routing-group</c> <i>number</i>.
    /// </summary>
    /// <param name="group">1 to 255, or the builder of the group.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder StandbyRoutingGroup(RoutingGroupNumber group, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.routingGroups ??= []).Add(new RoutingGroupReference { Origin = origin, group = SettingFactory.Of(group, origin) });
        return this;
    }

    /// <summary>How long the backup link stays up after the primary one is back. Command: <c>standby timer routing-disable</c>.</summary>
    /// <param name="seconds">0 to 65535 s; 0 not at all, 20 s when not set.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder RoutingDisable(RoutingDisableTime seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.routingDisable, seconds, file, line);
}

/// <summary>Describes a group of dynamic route backup.</summary>
public sealed class RoutingGroupBuilder : Builder<RoutingGroupBuilder, RoutingGroup>
{
    internal RoutingGroupBuilder(RoutingGroup model)
        : base(model)
    {
    }

    /// <summary>The number of the group, for a verb that refers to it.</summary>
    /// <param name="builder">The builder of the group.</param>
    public static implicit operator RoutingGroupNumber(RoutingGroupBuilder builder) => builder.Model.number.Or(default);

    /// <summary>Watches a network: the exact prefix, as the routing table has it. Command: <c>standby routing-group ... rule ip</c>.</summary>
    /// <param name="network">The network, such as <c>40.0.0.0/8</c>; host bits are cleared, as the device does.</param>
    /// <param name="vpnInstance">The VPN instance, 1 to 31 characters; the public routing table when left out.</param>
    /// <returns>This builder.</returns>
    public RoutingGroupBuilder Monitor(Ipv4Prefix network, VpnInstanceName? vpnInstance = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.Router.monitoredNetworks ??= []).Add(new MonitoredNetwork
        {
            Origin = origin,
            group = Model.number,
            address = SettingFactory.Of(network.Network.Address, origin),
            mask = SettingFactory.Of(network.Mask, origin),
            vpnInstance = SettingFactory.Maybe(vpnInstance, origin),
        });
        return this;
    }
}
