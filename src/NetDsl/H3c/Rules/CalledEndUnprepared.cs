using System;

namespace NetDsl.H3c;

/// <summary>D-45: the called end has no DDR, or its Dialer expects another peer.</summary>
internal sealed class CalledEndUnprepared() : BackupInterfaceRule(
    "ND5045",
    "The interface that a backup calls does not take the call",
    Severity.Error,
    "The end that is called needs DDR as well; with bundle DDR its Dialer takes only callers whose PPP name is one of its peer names. Otherwise the call is refused and the backup never comes up.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        if (backup.Dialer is not { routes: { Count: > 0 } routes } dialer)
            return;
        for (var i = 0; i < routes.Count; i++)
        {
            var route = routes[i];
            if (!route.number.IsSet || dialer.IsRepeat(i) || backup.Router.Index.FindCalled(backup, route) is not { IsBackup: false } called || called.CannotDial())
                continue;
            if (called.LacksDdr())
                context.Report(new Finding(Info, called.Interface.Origin, $"{called} is called by {backup} and has no DDR: it does not take the call, and the backup never comes up. Enable DDR on it.")
                {
                    Related = [new RelatedPlace(route.Origin, "the number that is dialed")],
                });
            else if (FindOtherPeer(called, backup) is { } other)
                context.Report(new Finding(Info, other.Origin, $"{called} takes only callers of its peer names, and {backup}, which calls it, gives the name {NameOf(backup)}: the call is refused. Name the caller.")
                {
                    Parameter = "name",
                    Related = [new RelatedPlace(route.Origin, "the number that is dialed")],
                    Fix = called.Dialer!.peerNames is { Count: 1 } ? Fix.SetArgument("Name the caller", other.Origin, "name", $"\"{NameOf(backup)}\"") : null,
                });
        }
    }

    /// <summary>The first peer name of a bundle when none is the caller's.</summary>
    private static DialerPeer? FindOtherPeer(ComwareInterfaceView called, ComwareInterfaceView caller)
    {
        if (called.Dialer is not { peerNames: { Count: > 0 } peers } dialer || !dialer.method.Is(DdrMethod.Bundle) || !called.IsComplete || called.MayHold("dialer") || NameOf(caller) is not { } name)
            return null;
        foreach (var peer in peers)
        {
            if (!peer.name.TryGet(out var known) || string.Equals(known.ToString(), name, StringComparison.OrdinalIgnoreCase))
                return null;
        }

        return peers[0];
    }

    /// <summary>The name that the caller gives in PPP; null when it is not described or not certain.</summary>
    private static string? NameOf(ComwareInterfaceView caller)
    {
        if (caller.Interface.ppp is not { } ppp || ppp.IsOpen || ppp.chapUser.IsUnknown || ppp.papUser.IsUnknown)
            return null;
        var chap = ppp.chapUser.TryGet(out var byChap) ? byChap.ToString() : null;
        var pap = ppp.papUser.TryGet(out var byPap) ? byPap.ToString() : null;
        return chap is null || pap is null || chap == pap ? chap ?? pap : null;
    }
}
