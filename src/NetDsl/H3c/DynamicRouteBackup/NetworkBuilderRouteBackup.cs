using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using NetDsl.H3c;

namespace NetDsl;

/// <content>Dynamic route backup.</content>
public sealed partial class NetworkBuilder
{
    /// <summary>
    /// Backs networks up that are reached through one interface by dialing through another one. On the router that dials it makes a group
    /// that watches the networks and makes the backup interface its backup; DDR is completed as far as it is not described yet:
    /// traditional DDR, a dial rule that permits IP, the number of the called end on both ends. Where BGP has been described with a peer
    /// behind each of the two links and without load sharing, it shares the load between two routes: otherwise it might never use the primary link again.
    /// Commands: <c>standby routing-group ... rule</c>, <c>standby routing-group</c>, <c>balance</c>.
    /// </summary>
    /// <param name="primary">The interface that leads to the networks while all is well. It must not be a backup itself.</param>
    /// <param name="backup">The interface that dials: a Dialer, a BRI, PRI or asynchronous interface.</param>
    /// <param name="networks">The networks, 1 to 255, exactly as the routing table has them. They count as lost when all of them are.</param>
    /// <param name="configure">Names the called end, the release delay and how the networks are grouped.</param>
    /// <returns>This builder.</returns>
    public NetworkBuilder RouteBackup(
        ComwareInterfaceBuilder primary,
        ComwareInterfaceBuilder backup,
        IEnumerable<Ipv4Prefix> networks,
        Action<RouteBackupBuilder>? configure = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var relation = new RouteBackup(primary.Model, backup.Model, origin);
        (_network.routeBackups ??= []).Add(relation);
        var builder = new RouteBackupBuilder(relation);
        configure?.Invoke(builder);
        builder.Complete(networks, origin);
        return this;
    }
}
