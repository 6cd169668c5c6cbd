namespace NetDsl.H3c;

/// <summary>D-63: with BGP the address of the backup line is lower than that of the primary one.</summary>
internal sealed class BackupAddressNotGreater() : BgpPairRule(
    "ND5063",
    "With BGP, the address of a backup is lower than that of the primary line",
    Severity.Error,
    "BGP keeps one best route, and at a tie the lowest peer address wins. When the primary line recovers, the route over the backup stays the best: the group never counts as up again, and the backup is never released. Give the backup line a greater address than the primary line.")
{
    protected override bool Check(BgpPair pair, RuleContext context)
    {
        var (backup, primary) = (pair.BackupLink, pair.PrimaryLink);
        if (!backup.Address.TryGet(out var address) || !primary.Address.TryGet(out var other) || address.CompareTo(other) >= 0)
            return false;
        context.Report(new Finding(Info, backup.Address.Origin!, $"{backup}: its address {address} is lower than {other} of the primary line {primary.Name}: when that recovers, BGP keeps the route over the backup, and the backup is never released. Give the backup line a network with greater addresses, at both ends.")
        {
            Parameter = "address",
            Related = [new RelatedPlace(primary.Address.Origin!, "the address of the primary line"), new RelatedPlace(pair.Backup.Peer.Origin, "the session over the backup")],
        });
        return true;
    }
}
