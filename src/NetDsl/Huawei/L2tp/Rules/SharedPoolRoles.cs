namespace NetDsl.Huawei;

/// <summary>L-149: both devices give the addresses of a shared pool, or neither does.</summary>
internal sealed class SharedPoolRoles() : BackupServiceRule(
    "ND3149",
    "A shared address pool has the same role on both devices",
    Severity.Error,
    "One device gives the addresses of a shared pool, the other one only knows them: it has the pool with rui-slave. When both give them, users get the same address; when neither does, they get none. Make the pool the backup on one device.")
{
    protected override void Check(BackupServiceView service, RuleContext context)
    {
        if (service.Far is not { } far || !service.IsFirstOf(far))
            return;
        foreach (var named in service.Line.pools.Items())
        {
            if (service.Router.FindPool(named.pool) is not { } mine || mine.IsBackup() is not { } backup)
                continue;
            foreach (var other in far.Line.pools.Items())
            {
                if (far.Router.FindPool(other.pool) is not { } theirs || !mine.HasGatewayOf(theirs) || !mine.vpnInstance.Equals(theirs.vpnInstance) || theirs.IsBackup() != backup)
                    continue;
                context.Report(new Finding(Info, mine.Origin, $"{service}: the address pool {mine.name} and the pool {theirs.name} of {far.Router} have one gateway {mine.gateway}, and {(backup ? "neither device gives their addresses: users get none" : "both devices give their addresses: two users get the same one")}. Make the pool the backup on one device only.")
                {
                    Related = [new RelatedPlace(theirs.Origin, "the pool of the other device")],
                });
                break;
            }
        }
    }
}
