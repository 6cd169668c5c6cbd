using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>Two sessions by which a router learns the same routes: one over a primary line, one over its backup.</summary>
internal readonly struct BgpPair(BgpSession primary, BgpSession backup)
{
    public BgpSession Primary { get; } = primary;

    public BgpSession Backup { get; } = backup;

    /// <summary>The line of the primary session.</summary>
    public ComwareInterfaceView PrimaryLink => Primary.Over!;

    /// <summary>The line of the backup session.</summary>
    public ComwareInterfaceView BackupLink => Backup.Over!;

    /// <summary>
    /// The pairs of a backup. The line that a backup relation names is the primary; otherwise it is each line with a peer in the AS that
    /// is reached over the backup, when that is another AS; inside the own AS the only such line, or those to the same router.
    /// </summary>
    public static List<BgpPair> Find(ComwareInterfaceView backup)
    {
        var pairs = new List<BgpPair>(1);
        var sessions = backup.Router.Routing.Sessions;
        if (sessions.Count < 2 || backup.Interface.vpnInstance.IsSet || !WatchesPublicNetwork(backup))
            return pairs;
        foreach (var over in backup.Router.Routing.SessionsOver(backup))
        {
            if (!over.IsEnabled)
                continue;
            var first = pairs.Count;
            foreach (var other in sessions)
            {
                if (other.IsEnabled && other.Over is { } link && !link.MayBeBackup && !link.Name.IsLoopback && !link.Interface.up.Is(false) && IsPrimary(other, over, link))
                    pairs.Add(new BgpPair(other, over));
            }

            // Inside an AS a second one may be anybody, unless it is known to be the router that is reached over the backup.
            if (over.IsExternal is not true && pairs.Count > first + 1 && !HasRelation(backup))
                KeepOneRouter(pairs, first);
        }

        return pairs;
    }

    private static bool IsPrimary(BgpSession other, BgpSession over, ComwareInterfaceView link)
    {
        var relations = over.Over!.Router.Index.RelationsOf(over.Over);
        if (relations.Count == 0)
            return over.Peer.asNumber.IsKnown && over.Peer.asNumber.Equals(other.Peer.asNumber);
        foreach (var relation in relations)
        {
            if (ReferenceEquals(relation.Primary, link.Interface))
                return true;
        }

        return false;
    }

    private static void KeepOneRouter(List<BgpPair> pairs, int first)
    {
        for (var i = pairs.Count - 1; i >= first; i--)
        {
            if (pairs[i].Primary.Far is not { } primary || pairs[i].Backup.Far is not { } backup || !ReferenceEquals(primary.Router, backup.Router))
                pairs.RemoveAt(i);
        }
    }

    private static bool HasRelation(ComwareInterfaceView backup) => backup.Router.Index.RelationsOf(backup).Count > 0;

    private static bool WatchesPublicNetwork(ComwareInterfaceView backup)
    {
        foreach (var group in backup.Groups)
        {
            foreach (var network in group.Networks)
            {
                if (!network.vpnInstance.IsSet)
                    return true;
            }
        }

        return false;
    }
}

/// <summary>A rule about two sessions by which a router learns the same routes over a primary line and over its backup.</summary>
internal abstract class BgpPairRule(string id, string title, Severity severity, string description)
    : ComwareRule(id, title, severity, description)
{
    protected internal sealed override void Check(Device device, RuleContext context)
    {
        if (device is not ComwareRouter { bgp: not null } || Index(context)[device] is not { } router)
            return;
        foreach (var backup in router.Backups)
        {
            foreach (var pair in backup.BgpPairs)
            {
                if (Check(pair, context))
                    break;
            }
        }
    }

    /// <summary>Checks a pair; true when nothing more is to be said about this backup.</summary>
    protected abstract bool Check(BgpPair pair, RuleContext context);
}
