namespace NetDsl.Huawei;

/// <summary>L-181, L-183, L-184: a cost of its own, in the import or from a policy, outranks the one that follows the backup state.</summary>
internal sealed class CostOverridden() : HotBackupRule(
    "ND3181",
    "A fixed cost hides the one that follows the backup state",
    Severity.Warning,
    "A cost that an import or its policy names outranks the one that the routes come with: it stays the same whichever LAC is master, and after a switchover answers of the LNS reach the wrong one. Leave the fixed cost out.")
{
    protected override void Check(BackedUpLac lac, RuleContext context)
    {
        if (!lac.Advertises || lac.Profiles.Count == 0)
            return;
        foreach (var import in lac.Router.FindImports())
        {
            if (!import.IsDirect || !import.Keeps)
                continue;
            if (import.Policy.IsSet)
                CheckPolicy(lac, import, context);
            else if (import.CostAt is { } cost)
                Report(lac, $"{import} gives imported direct routes a fixed cost", cost, context);
        }
    }

    private void CheckPolicy(BackedUpLac lac, RouteImport import, RuleContext context)
    {
        if (!import.Policy.TryGet(out var name))
            return;
        foreach (var source in lac.Sources)
        {
            if (lac.Router.Ask(name, source.Name) is not { Node: { permit: { IsKnown: true, Raw: true }, cost.IsSet: true, costChange.IsSet: false } node })
                continue;
            Report(lac, $"the route policy {name} gives the route to {source.Name}, which {import} imports, a fixed cost", node.cost.Origin!, context);
            return;
        }
    }

    private void Report(BackedUpLac lac, string what, Origin at, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{lac}: {what}, and it outranks the one that follows the backup state: after a switchover answers of the LNS reach the wrong LAC. Leave the fixed cost out.")
        {
            Related = [new RelatedPlace(lac.Router.peerBackup!.routeCost.Origin!, "the cost follows the backup state")],
            Fix = Fix.Remove("Leave the fixed cost out", at),
        });
}
