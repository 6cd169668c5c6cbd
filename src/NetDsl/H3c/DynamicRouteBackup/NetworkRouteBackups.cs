using System.Collections.Generic;
using NetDsl.H3c;

namespace NetDsl;

/// <content>Dynamic route backup.</content>
public sealed partial class Network
{
    internal List<RouteBackup>? routeBackups;

    /// <summary>The backup relations that the program names. They write no command of their own; rules and the simulation use them.</summary>
    public IReadOnlyList<RouteBackup> RouteBackups => routeBackups ?? (IReadOnlyList<RouteBackup>)[];
}
