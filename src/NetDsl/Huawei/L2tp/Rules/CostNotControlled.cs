namespace NetDsl.Huawei;

/// <summary>L-177: the cost of the route to a shared source tells which LAC is master.</summary>
internal sealed class CostNotControlled() : HotBackupRule(
    "ND3177",
    "Nothing controls the cost of the route to a shared tunnel source",
    Severity.Warning,
    "Both LACs advertise the source address of the tunnels: unless the master has the lower cost, answers of the LNS reach the other LAC. Let the cost follow the backup state, or give the route different costs by policies.")
{
    protected override void Check(BackedUpLac lac, RuleContext context)
    {
        if (!lac.IsHot || !lac.IsComplete || lac.Router.peerBackup is { IsOpen: true } or { routeCost.IsSet: true } || lac.Router.MayHold("peer-backup route-cost") || MayControl(lac))
            return;
        var source = lac.Sources[0];
        context.Report(new Finding(Info, source.Group.lac!.source.Origin!, $"{lac}: both LACs advertise {source.Name}, the source of the tunnels of the L2TP group {source.Group.name}, and nothing gives the master the lower cost: answers of the LNS may reach the other LAC. Let the cost follow the backup state.")
        {
            Parameter = "source",
            Fix = lac.Router.peerBackup is { } backup
                ? Fix.Configure("Let route costs follow the backup state", backup.Origin, nameof(PeerBackupBuilder.AdvertiseRouteCost) + "()")
                : Fix.Configure("Let route costs follow the backup state", lac.Router.Origin, $"{nameof(VrpRouterBuilder.PeerBackup)}(backup => backup.{nameof(PeerBackupBuilder.AdvertiseRouteCost)}())"),
        });
    }

    /// <summary>A policy or a cost of its own makes the difference, or may.</summary>
    private static bool MayControl(BackedUpLac lac)
    {
        foreach (var source in lac.Sources)
        {
            if (source.Interface is null or { IsOpen: true } or { ospf.cost.IsSet: true } or { ospf.inheritCost.IsSet: true } or { isis.costs: { Count: > 0 } })
                return true;
        }

        return lac.MayImportByPolicy();
    }
}
