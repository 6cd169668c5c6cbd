namespace NetDsl.H3c;

/// <summary>D-70: what BGP learns over the primary line and over the backup is not equal, so that it is not balanced.</summary>
internal sealed class BgpPoliciesDiffer() : BgpPairRule(
    "ND5070",
    "BGP routes over the primary line and over the backup are not made equal",
    Severity.Warning,
    "Routes are balanced only when origin, local preference, MED and AS path are equal. Where one session has a route policy and the other has not, or the peers stand in different autonomous systems, one route alone is used, perhaps that over the backup after the primary line has recovered. Treat both sessions alike.")
{
    protected override bool Check(BgpPair pair, RuleContext context)
    {
        // A preferred value decides before all that is compared here.
        if (PreferredValues.AreUnlike(pair))
            return false;
        if (DifferInPolicies(pair.Primary, pair.Backup, "imports", context, pair))
            return true;
        if (pair.Primary.Mirror is { Exchange: not null } primary && pair.Backup.Mirror is { Exchange: not null } backup && DifferInExport(primary, backup, context, pair))
            return true;
        return DifferInAs(pair, context);
    }

    private bool DifferInPolicies(BgpSession primary, BgpSession backup, string what, RuleContext context, BgpPair pair)
    {
        var (left, right) = (primary.Exchange!.importPolicy, backup.Exchange!.importPolicy);
        if (!left.DiffersOrLacks(right) || !IsWhole(primary.Exchange) || !IsWhole(backup.Exchange))
            return false;
        Report(context, pair, left, right, backup.Exchange, $"{pair.BackupLink.Router} {what} what {primary.Peer.address} tells over {pair.PrimaryLink.Name} {By(left)}, and what {backup.Peer.address} tells over the backup {pair.BackupLink.Name} {By(right)}");
        return true;
    }

    private bool DifferInExport(BgpSession primary, BgpSession backup, RuleContext context, BgpPair pair)
    {
        var (left, right) = (primary.Exchange!.exportPolicy, backup.Exchange!.exportPolicy);
        if (!left.DiffersOrLacks(right) || !IsWhole(primary.Exchange) || !IsWhole(backup.Exchange))
            return false;
        Report(context, pair, left, right, backup.Exchange, $"{pair.BackupLink.Router} is told routes over {pair.PrimaryLink.Name} {By(left)}, and over the backup {pair.BackupLink.Name} {By(right)}");
        return true;
    }

    private bool DifferInAs(BgpPair pair, RuleContext context)
    {
        var family = pair.BackupLink.Router.Router.bgp!.ipv4!;
        if (!pair.Primary.Peer.asNumber.Differs(pair.Backup.Peer.asNumber) || pair.Primary.IsExternal is not true || pair.Backup.IsExternal is not true
            || family.asPathNeglect.IsSet || family.IsOpen || family.MayHold("balance"))
            return false;
        context.Report(new Finding(Info, pair.Backup.Peer.asNumber.Origin!, $"{pair.BackupLink.Router}: the peer over {pair.PrimaryLink.Name} is in AS {pair.Primary.Peer.asNumber}, the one over the backup {pair.BackupLink.Name} in AS {pair.Backup.Peer.asNumber}: routes with different AS paths are not balanced, and the backup may never be released. Let BGP neglect the AS path (balance as-path-neglect).")
        {
            Related = [new RelatedPlace(pair.Primary.Peer.Origin, "the session over the primary line")],
            Fix = Fix.Configure("Neglect the AS path", family.Origin, nameof(ComwareBgpFamilyBuilder.AsPathNeglect) + "()"),
        });
        return true;
    }

    private void Report(RuleContext context, BgpPair pair, Setting<ComwareRoutePolicyName> primary, Setting<ComwareRoutePolicyName> backup, ComwareBgpFamilyPeer exchange, string what) =>
        context.Report(new Finding(Info, (backup.IsSet ? backup.Origin : primary.Origin) ?? exchange.Origin, $"{what}: routes that are not equal are not balanced, and the backup may never be released. Treat both sessions alike.") { Related = [new RelatedPlace(pair.Primary.Peer.Origin, "the session over the primary line"), new RelatedPlace(pair.Backup.Peer.Origin, "the session over the backup")] });

    private static bool IsWhole(ComwareBgpFamilyPeer exchange) => !exchange.IsOpen && !exchange.preferredValue.IsUnknown;

    private static string By(Setting<ComwareRoutePolicyName> policy) => policy.IsSet ? $"through route policy {policy}" : "without a route policy";
}
