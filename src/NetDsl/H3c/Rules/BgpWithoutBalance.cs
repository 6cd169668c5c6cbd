namespace NetDsl.H3c;

/// <summary>D-65: BGP holds the watched network over one line only.</summary>
internal sealed class BgpWithoutBalance() : ComwareRouterRule(
    "ND5065",
    "BGP under dynamic route backup does not balance load",
    Severity.Error,
    "Without load balancing BGP puts only its best route into the routing table. After the primary line has recovered this may still be the route over the backup: the group does not count as up, and the backup is not released. Let BGP hold the route over both lines: balance 2.")
{
    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        if (router.Router.bgp is not { ipv4: { } family } bgp || FindPair(router) is not { } pair)
            return;
        Setting<BalancePaths> said = default;
        foreach (var form in (Setting<BalancePaths>[])[family.balance, family.balanceEbgp, family.balanceIbgp, family.balanceEibgp])
        {
            if (!form.IsSet)
                continue;
            if (!form.TryGet(out var paths) || paths.Value > 1)
                return;
            said = form;
        }

        var why = $"when {pair.PrimaryLink.Name} recovers, only one route is used, perhaps still that over the backup {pair.BackupLink.Name}, which is then never released. Let BGP hold both: balance 2.";
        if (said.IsSet)
        {
            context.Report(new Finding(Info, said.Origin!, $"{router}: BGP balances over 1 route, which is none at all: {why}") { Parameter = "paths", Fix = Fix.SetArgument("Hold two routes", said.Origin!, "paths", "2") });
            return;
        }

        if (router.Routing.IsBgpCertain && !family.MayHold("balance") && !bgp.MayHold("balance"))
            context.Report(new Finding(Info, family.Origin, $"{router}: BGP does not balance load: {why}") { Fix = Fix.Configure("Hold two routes", family.Origin, nameof(ComwareBgpFamilyBuilder.Balance) + "(2)") });
    }

    private static BgpPair? FindPair(ComwareRouterView router)
    {
        foreach (var backup in router.Backups)
        {
            foreach (var pair in backup.BgpPairs)
                return pair;
        }

        return null;
    }
}
