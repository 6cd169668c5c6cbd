namespace NetDsl.H3c;

/// <summary>D-64: the BGP peer over the backup has a lower address than the one over the primary line.</summary>
internal sealed class BackupPeerNotGreater() : BgpPairRule(
    "ND5064",
    "The BGP peer over a backup has a lower address than the one over the primary line",
    Severity.Error,
    "The last thing that BGP compares is the address of the peer: the lowest wins. When the primary line recovers, the route over the backup stays the best, and the backup is never released. Give the peer over the backup the greater address.")
{
    protected override bool Check(BgpPair pair, RuleContext context)
    {
        // Where the addresses of the lines are in the wrong order as well, that is said.
        if (!pair.Backup.Peer.address.TryGet(out var peer) || !pair.Primary.Peer.address.TryGet(out var other) || peer.CompareTo(other) >= 0
            || !pair.BackupLink.Address.TryGet(out var near) || !pair.PrimaryLink.Address.TryGet(out var nearPrimary) || near.CompareTo(nearPrimary) < 0)
            return false;
        context.Report(new Finding(Info, pair.Backup.Peer.Origin, $"{pair.BackupLink.Router}: the BGP peer {peer} over the backup {pair.BackupLink.Name} is lower than {other} over {pair.PrimaryLink.Name}: when that line recovers, BGP keeps the route over the backup, which is never released. Take the sessions between the addresses of the lines, or give this peer the greater address.")
        {
            Parameter = "address",
            Related = [new RelatedPlace(pair.Primary.Peer.Origin, "the session over the primary line")],
        });
        return true;
    }
}
