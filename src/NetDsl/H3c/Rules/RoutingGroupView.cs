using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>A group of dynamic route backup as the rules look at it: what it watches, and who takes over.</summary>
internal sealed class RoutingGroupView(ComwareRouterView router, RoutingGroupNumber number)
{
    public ComwareRouterView Router { get; } = router;

    public RoutingGroupNumber Number { get; } = number;

    /// <summary>The networks that it watches, in the order in which they were described.</summary>
    public List<MonitoredNetwork> Networks { get; } = [];

    /// <summary>The interfaces that are its backups, in the order in which they were described; the first one with a dialer route dials.</summary>
    public List<ComwareInterfaceView> Backups { get; } = [];

    /// <summary>The lines by which the backups refer to it, in the order of <see cref="Backups"/>.</summary>
    public List<RoutingGroupReference> References { get; } = [];

    /// <summary>It watches nothing but these networks.</summary>
    public bool HasAllNetworks => Router.IsComplete && !Router.HasUnknownGroups && !Router.MayHold("standby routing-group " + Number) && !Router.MayHold("standby routing-rule");

    /// <summary>No other interface is a backup of it.</summary>
    public bool HasAllBackups
    {
        get
        {
            if (!Router.IsComplete || Router.HasUnknownReferences)
                return false;
            foreach (var there in Router.Interfaces)
            {
                if (there.Interface.IsOpen || there.MayHold("standby routing-group"))
                    return false;
            }

            return true;
        }
    }

    /// <summary>For messages.</summary>
    public override string ToString() => $"routing group {Number}";
}
