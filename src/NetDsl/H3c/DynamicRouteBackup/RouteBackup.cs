using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>
/// A backup relation: which interface leads to some networks while all is well, and which one takes over. The device learns only the
/// backup and the networks; the primary egress stands nowhere in its configuration, so it is kept here for rules and simulation.
/// </summary>
public sealed class RouteBackup : ConfigObject
{
    internal List<MonitoredNetwork> networks = [];

    internal RouteBackup(ComwareInterface primary, ComwareInterface backup, Origin origin)
    {
        Primary = primary;
        Backup = backup;
        Origin = origin;
    }

    /// <summary>The router that dials.</summary>
    public ComwareRouter Router => Backup.Router;

    /// <summary>The interface that leads to the networks while all is well; of the router that dials or of another one.</summary>
    public ComwareInterface Primary { get; }

    /// <summary>The interface that dials when it does not any more.</summary>
    public ComwareInterface Backup { get; }

    /// <summary>The networks, each with its group.</summary>
    public IReadOnlyList<MonitoredNetwork> Networks => networks;
}
