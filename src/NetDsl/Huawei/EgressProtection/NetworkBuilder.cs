using System;
using System.Runtime.CompilerServices;
using NetDsl.Huawei;

namespace NetDsl;

/// <content>Egress protection.</content>
public sealed partial class NetworkBuilder
{
    /// <summary>
    /// Lets two PEs stand in for each other. On both: the same label for every protected VPN instance, the host routes of both loopback
    /// interfaces in BGP, labeled routes to the repair points, and answers to their BFD. On the repair points: policies that prefer the
    /// owner of an address, <c>auto-frr</c>, and BFD. What the program has said itself about a session, a policy or a route stays.
    /// Call it when the routers have their LSR IDs.
    /// </summary>
    /// <param name="name">The name of the group, 1 to 24 characters; the names of its policies and lists begin with it.</param>
    /// <param name="asNumber">The AS of the PEs and the repair points.</param>
    /// <param name="master">The PE that the services are used through.</param>
    /// <param name="backup">The PE that stands in.</param>
    /// <param name="configure">Names the repair points and the VPN instances.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="NetDslException">ND1014: a router has no LSR ID. ND1016: two VPN instances would have one label.</exception>
    public NetworkBuilder EgressProtection(
        EgressGroupName name,
        AsNumber asNumber,
        VrpRouterBuilder master,
        VrpRouterBuilder backup,
        Action<EgressProtectionBuilder> configure,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = new EgressProtection(master.Router, backup.Router)
        {
            Origin = origin,
            name = SettingFactory.Of(name, origin),
            asNumber = SettingFactory.Of(asNumber, origin),
        };
        _network.Add(model);
        var group = new EgressProtectionBuilder(model).Configure(configure);
        new EgressProtectionPlan(model, group, master, backup).Apply();
        return this;
    }
}
