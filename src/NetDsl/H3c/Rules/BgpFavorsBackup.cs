namespace NetDsl.H3c;

/// <summary>D-71: BGP prefers the route over the backup before it comes to addresses.</summary>
internal sealed class BgpFavorsBackup() : BgpPairRule(
    "ND5071",
    "BGP prefers the routes of a backup",
    Severity.Error,
    "Preferred value, local preference, MED and the kind of the session are compared before addresses, and routes that differ in them are not balanced. A route over the backup that wins there stays the best after the primary line has recovered, and the backup is never released. Favor the primary line instead.")
{
    private const long DefaultLocalPreference = 100;

    protected override bool Check(BgpPair pair, RuleContext context)
    {
        if (PreferredValues.Of(pair.Backup) is not { } backup || PreferredValues.Of(pair.Primary) is not { } primary)
            return false;
        if (backup != primary)
        {
            if (backup > primary)
                Report(context, pair, (pair.Backup.Exchange!.preferredValue.Origin ?? pair.Primary.Exchange!.preferredValue.Origin)!, $"their preferred value is {backup}, that of the routes over {pair.PrimaryLink.Name} is {primary}", "value");
            return true;
        }

        return OfKind(pair, context) || OfFarDefaults(pair, context);
    }

    private bool OfKind(BgpPair pair, RuleContext context)
    {
        var family = pair.BackupLink.Router.Router.bgp!.ipv4!;
        if (pair.Primary.IsExternal is not false || pair.Backup.IsExternal is not true || family.balanceEibgp.IsSet || family.IsOpen || family.MayHold("balance"))
            return false;
        Report(context, pair, pair.Backup.Peer.asNumber.Origin!, $"{pair.Backup.Peer.address} is in another AS, and routes from outside win over those that {pair.Primary.Peer.address} tells from the own AS", "asNumber");
        return true;
    }

    /// <summary>The local preference and the MED that the other ends give all their routes.</summary>
    private bool OfFarDefaults(BgpPair pair, RuleContext context)
    {
        if (pair.Backup.Mirror is not { } backup || pair.Primary.Mirror is not { } primary || ReferenceEquals(backup.Router, primary.Router)
            || HasPolicy(backup) || HasPolicy(primary) || backup.Router.Router.bgp?.ipv4 is not { } left || primary.Router.Router.bgp?.ipv4 is not { } right)
            return false;
        if (pair.Backup.IsExternal is false && pair.Primary.IsExternal is false
            && LocalPreference(left) is { } backupPreference && LocalPreference(right) is { } primaryPreference && backupPreference > primaryPreference)
        {
            var at = left.defaultLocalPreference.IsSet ? left.defaultLocalPreference : right.defaultLocalPreference;
            Report(context, pair, at.Origin!, $"{backup.Router} gives them a local preference of {backupPreference}, {primary.Router} gives those over {pair.PrimaryLink.Name} one of {primaryPreference}", "preference");
            return true;
        }

        if (pair.Backup.Peer.asNumber.IsKnown && pair.Backup.Peer.asNumber.Equals(pair.Primary.Peer.asNumber)
            && Med(left) is { } backupMed && Med(right) is { } primaryMed && backupMed < primaryMed)
        {
            var at = right.defaultMed.IsSet ? right.defaultMed : left.defaultMed;
            Report(context, pair, at.Origin!, $"{backup.Router} gives them a MED of {backupMed}, {primary.Router} gives those over {pair.PrimaryLink.Name} one of {primaryMed}, and the lowest wins", "med");
            return true;
        }

        return false;
    }

    private static bool HasPolicy(BgpSession session) => session.Exchange is not { } exchange || exchange.IsOpen || exchange.exportPolicy.IsSet;

    private static long? LocalPreference(ComwareBgpFamily family) =>
        family.IsOpen || family.MayHold("default") ? null : family.defaultLocalPreference.TryGet(out var said) ? said.Value : family.defaultLocalPreference.IsSet ? null : DefaultLocalPreference;

    private static long? Med(ComwareBgpFamily family) =>
        family.IsOpen || family.MayHold("default") ? null : family.defaultMed.TryGet(out var said) ? said.Value : family.defaultMed.IsSet ? null : 0;

    private void Report(RuleContext context, BgpPair pair, Origin at, string why, string parameter) =>
        context.Report(new Finding(Info, at, $"{pair.BackupLink.Router}: BGP prefers the routes over the backup {pair.BackupLink.Name}: {why}. When the primary line recovers, the backup is never released. Favor the routes over {pair.PrimaryLink.Name}.")
        {
            Parameter = parameter,
            Related = [new RelatedPlace(pair.Primary.Peer.Origin, "the session over the primary line")],
        });
}
