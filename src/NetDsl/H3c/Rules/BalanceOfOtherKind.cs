namespace NetDsl.H3c;

/// <summary>D-67: load balancing is for the other kind of sessions.</summary>
internal sealed class BalanceOfOtherKind() : BgpPairRule(
    "ND5067",
    "BGP balances load between other routes than those of the backup",
    Severity.Error,
    "balance ebgp is for routes of other autonomous systems, balance ibgp for routes of the own one, and neither mixes the two; balance eibgp does. The routes over the primary line and over the backup are not held together, and the backup may never be released. Use the form that fits both sessions.")
{
    protected override bool Check(BgpPair pair, RuleContext context)
    {
        if (pair.BackupLink.Router.Router.bgp!.ipv4 is not { } family || pair.Primary.IsExternal is not { } primary || pair.Backup.IsExternal is not { } backup)
            return false;
        var isMixed = primary != backup;
        var fitting = isMixed ? family.balanceEibgp : primary ? family.balanceEbgp : family.balanceIbgp;
        if (MayShare(fitting) || MayShare(family.balanceEibgp) || (!isMixed && MayShare(family.balance)) || family.IsOpen || family.MayHold("balance"))
            return true;
        var (said, verb) =
            MayShare(family.balanceEbgp) ? (family.balanceEbgp, "balance ebgp")
            : MayShare(family.balanceIbgp) ? (family.balanceIbgp, "balance ibgp")
            : MayShare(family.balance) ? (family.balance, "balance")
            : (default, "");
        if (!said.IsSet)
            return true;
        var right = isMixed ? nameof(ComwareBgpFamilyBuilder.BalanceEibgp) : nameof(ComwareBgpFamilyBuilder.Balance);
        context.Report(new Finding(Info, said.Origin!, $"{pair.BackupLink.Router}: {verb} does not hold the routes of {pair.Primary.Peer.address} ({Kind(primary)}, {pair.PrimaryLink.Name}) and {pair.Backup.Peer.address} ({Kind(backup)}, the backup {pair.BackupLink.Name}) together: the backup may never be released. Use {(isMixed ? "balance eibgp" : "balance without a keyword")}.")
        {
            Related = [new RelatedPlace(pair.Primary.Peer.Origin, "the session over the primary line"), new RelatedPlace(pair.Backup.Peer.Origin, "the session over the backup")],
            Fix = Fix.Rename("Use the form that fits", said.Origin!, right),
        });
        return true;
    }

    private static bool MayShare(Setting<BalancePaths> form) => form.IsSet && (!form.TryGet(out var paths) || paths.Value > 1);

    private static string Kind(bool isExternal) => isExternal ? "EBGP" : "IBGP";
}
