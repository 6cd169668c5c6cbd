using System.Collections.Generic;

namespace NetDsl.H3c;

/// <content>VPN instances.</content>
public sealed partial class ComwareRouter
{
    internal List<ComwareVpnInstance>? vpnInstances;

    /// <summary>The VPN instances. Command: <c>ip vpn-instance</c>.</summary>
    public IReadOnlyList<ComwareVpnInstance> VpnInstances => vpnInstances ?? (IReadOnlyList<ComwareVpnInstance>)[];

    internal ComwareVpnInstance Add(ComwareVpnInstance added)
    {
        foreach (var there in vpnInstances ??= [])
        {
            if (added.name.IsKnown && there.name.Equals(added.name))
                return there;
        }

        vpnInstances.Add(added);
        return added;
    }
}

/// <summary>A VPN instance: a routing table of its own. Command: <c>ip vpn-instance</c>.</summary>
public sealed class ComwareVpnInstance : ViewObject
{
    internal Setting<VpnInstanceName> name;
    internal Setting<RoutingDescription> description;

    /// <summary>The name. Command: <c>ip vpn-instance</c>.</summary>
    public Setting<VpnInstanceName> Name => name;

    /// <summary>What it is for. Command: <c>description</c>.</summary>
    public Setting<RoutingDescription> Description => description;
}
