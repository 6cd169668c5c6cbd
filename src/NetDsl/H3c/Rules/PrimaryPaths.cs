using System.Collections.Generic;

namespace NetDsl.H3c;

/// <content>What a backup stands in for.</content>
internal sealed partial class ComwareInterfaceView
{
    private List<ComwareInterfaceView>? _primaryLinks;
    private List<BgpPair>? _bgpPairs;

    /// <summary>The lines that it stands in for, as far as they are certain.</summary>
    public List<ComwareInterfaceView> PrimaryLinks => _primaryLinks ??= PrimaryPaths.Find(this);

    /// <summary>The pairs of sessions by which BGP learns the same routes over a primary line and over this backup.</summary>
    public List<BgpPair> BgpPairs => _bgpPairs ??= BgpPair.Find(this);
}

/// <summary>Finds the lines that a backup stands in for.</summary>
internal static class PrimaryPaths
{
    /// <summary>
    /// The lines that backup relations name; otherwise those to the router that is called; otherwise, when nothing is known of that
    /// router, the only serial line that leads somewhere unknown.
    /// </summary>
    public static List<ComwareInterfaceView> Find(ComwareInterfaceView backup)
    {
        var links = new List<ComwareInterfaceView>(1);
        foreach (var relation in backup.Router.Index.RelationsOf(backup))
        {
            if (backup.Router.Index.Find(relation.Primary) is { MayBeBackup: false } primary && !links.Contains(primary))
                links.Add(primary);
        }

        if (links.Count > 0)
            return links;
        var called = backup.CalledEnd();
        foreach (var there in backup.Router.Interfaces)
        {
            if (!CanBePrimary(there, backup))
                continue;
            var far = there.FarEnd;
            if (called is null ? far is null && there.Name.Kind == InterfaceKind.Serial : far is not null && ReferenceEquals(far.Router, called.Router))
                links.Add(there);
        }

        if (called is null && links.Count > 1)
            links.Clear();
        return links;
    }

    /// <summary>The interface that a backup calls; null when it is not described or not certain.</summary>
    public static ComwareInterfaceView? CalledEnd(this ComwareInterfaceView backup)
    {
        foreach (var route in backup.Dialer?.routes.Items() ?? default)
        {
            if (backup.Router.Index.FindCalled(backup, route) is { } called)
                return called;
        }

        return backup.FarEnd;
    }

    /// <summary>Do two lines lead to one router, as far as is known? False only when it is certain that they do not.</summary>
    public static bool MayLeadToOneRouter(ComwareInterfaceView a, ComwareInterfaceView b) =>
        a.FarEnd is not { } left || b.CalledEnd() is not { } right || ReferenceEquals(left.Router, right.Router);

    private static bool CanBePrimary(ComwareInterfaceView there, ComwareInterfaceView backup) =>
        !ReferenceEquals(there, backup)
        && !there.MayBeBackup
        && there.Primary is not null
        && there.Dialers.Count == 0
        && !there.Name.IsLoopback
        && !there.Interface.up.Is(false)
        && there.Interface.vpnInstance.Equals(backup.Interface.vpnInstance);
}
