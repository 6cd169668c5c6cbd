using System;

namespace NetDsl.H3c;

/// <summary>D-59: the other end does not route back over the backup.</summary>
internal sealed class NoRoutingBack() : BackupInterfaceRule(
    "ND5059",
    "The other end of a backup does not route over it",
    Severity.Error,
    "Packets go out over the backup and do not come back, or nothing is learnt over it: a protocol that one end alone runs finds no neighbor, and the other end needs a static route as well. Route the same way at both ends.")
{
    [Flags]
    private enum Ways
    {
        None = 0,
        Ospf = 1,
        Rip = 2,
        Isis = 4,
        Bgp = 8,
        Static = 16,
    }

    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        // Whether the ends are in one network, and whether those of a BGP session name each other, is told by other rules.
        if (backup.CalledEnd() is not { } called || called.Subnet != backup.Subnet || WaysOf(backup) is not { } here || WaysOf(called) is not { } there || here is Ways.None or Ways.Bgp || (here & there) != 0
            || MayTranslate(backup) || called.Routing is { OspfSilence: not null } or { RipSilence: not null } or { IsisSilence: not null })
            return;
        context.Report(new Finding(Info, called.Interface.Origin, $"{called}: {backup} uses {Text(here)} over this line, and {(there == Ways.None ? "nothing routes over it here" : $"here it is {Text(there)}")}: while the backup is up, packets do not find their way. Route the same way at both ends.") { Related = [new RelatedPlace(backup.Interface.Origin, "the backup")] });
    }

    /// <summary>How a line is used; null when it is not certain.</summary>
    private static Ways? WaysOf(ComwareInterfaceView link)
    {
        if (!link.Routing.IsCertain || link.Router.Routing is not { IsCertain: true, IsBgpCertain: true })
            return null;
        var ways = (link.Routing.HasOspf ? Ways.Ospf : 0) | (link.Routing.HasRip ? Ways.Rip : 0) | (link.Routing.HasIsis ? Ways.Isis : 0);
        if (link.Router.Routing.HasUnplacedSessions)
            return null;
        if (link.Router.Routing.SessionsOver(link).Count > 0)
            ways |= Ways.Bgp;
        if (link.MayHaveStaticRoute())
            ways |= Ways.Static;
        return ways;
    }

    /// <summary>Behind an address translation nobody has to know the way back.</summary>
    private static bool MayTranslate(ComwareInterfaceView backup) => backup.MayHold("nat ") || backup.Router.MayHold("nat ");

    private static string Text(Ways ways)
    {
        var text = "";
        foreach (var (way, name) in ((Ways, string)[])[(Ways.Ospf, "OSPF"), (Ways.Rip, "RIP"), (Ways.Isis, "IS-IS"), (Ways.Bgp, "BGP"), (Ways.Static, "static routes")])
        {
            if ((ways & way) != 0)
                text += text.Length == 0 ? name : " and " + name;
        }

        return text;
    }
}
