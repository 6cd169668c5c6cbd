using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>The pairs of interface backup on a router.</summary>
internal static class BackupPairs
{
    /// <summary>The interface that a line of interface backup names; null when it is not described.</summary>
    public static ComwareInterfaceView? Target(this ComwareInterfaceView primary, BackupInterface line) => primary.Router.Find(line.name);

    /// <summary>Is an interface the backup of another one?</summary>
    public static BackupInterface? FindPairOf(this ComwareInterfaceView backup)
    {
        if (!backup.Interface.name.TryGet(out var name))
            return null;
        foreach (var primary in backup.Router.Interfaces)
        {
            foreach (var line in primary.Interface.backup?.interfaces.Items() ?? default)
            {
                if (line.name.Is(name))
                    return line;
            }
        }

        return null;
    }

    /// <summary>The lines of a router by the interface that they name, in their order.</summary>
    public static Dictionary<InterfaceName, BackupInterface> FirstByTarget(this ComwareRouterView router)
    {
        var first = new Dictionary<InterfaceName, BackupInterface>();
        foreach (var primary in router.Interfaces)
        {
            foreach (var line in primary.Interface.backup?.interfaces.Items() ?? default)
            {
                if (line.name.TryGet(out var name) && !first.ContainsKey(name))
                    first.Add(name, line);
            }
        }

        return first;
    }

    /// <summary>Has a router any line of interface backup?</summary>
    public static bool HasPairs(this ComwareRouterView router)
    {
        foreach (var there in router.Interfaces)
        {
            if (there.Interface.backup is { interfaces: not null })
                return true;
        }

        return false;
    }
}
