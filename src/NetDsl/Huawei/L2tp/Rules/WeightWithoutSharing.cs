namespace NetDsl.Huawei;

/// <summary>L-17: an LNS has a weight, and the group does not share load.</summary>
internal sealed class WeightWithoutSharing() : L2tpGroupRule(
    "ND3017",
    "An LNS has a weight, and the L2TP group does not share load",
    Severity.Warning,
    "Weights count only with tunnel load-sharing: without it the first LNS that answers gets all users. Turn load sharing on, or drop the weights.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (!group.IsComplete || group.Lac is not { } lac || lac.loadSharing.IsUnknown || lac.loadSharing.Is(true))
            return;
        foreach (var start in lac.starts.Items())
        {
            foreach (var server in start.servers)
            {
                if (!server.TryGet(out var known) || known.Weight is not { IsUnknown: false } weight)
                    continue;
                context.Report(new Finding(Info, server.Origin!, $"{group} does not share load: the weight {weight} of {known.Address} does nothing, and the first LNS that answers gets all users. Turn load sharing on, or drop the weight.")
                {
                    Parameter = "weight",
                    Fix = lac.loadSharing.IsSet || lac.byPreference.IsSet || lac.tunnelPerUser.IsSet ? null : Fix.InsertAfter("Share load by weight", server.Origin!, nameof(LacBuilder.LoadSharing) + "()"),
                });
                return;
            }
        }
    }
}
