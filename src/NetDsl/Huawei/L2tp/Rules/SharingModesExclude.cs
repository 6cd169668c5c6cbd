namespace NetDsl.Huawei;

/// <summary>L-16: a group has two ways to choose among its LNSs.</summary>
internal sealed class SharingModesExclude() : L2tpGroupRule(
    "ND3016",
    "An L2TP group has two ways to choose among its LNSs",
    Severity.Error,
    "Load sharing, priority and one tunnel per user exclude one another: the router refuses the second. Keep one.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (group.Lac is not { } lac)
            return;
        if (lac.loadSharing.Is(true) && lac.byPreference.Is(true))
            Report(lac.loadSharing, "tunnel load-sharing", lac.byPreference, "tunnel priority");
        else if (lac.loadSharing.Is(true) && lac.tunnelPerUser.Is(true))
            Report(lac.loadSharing, "tunnel load-sharing", lac.tunnelPerUser, "tunnel-per-user");
        else if (lac.byPreference.Is(true) && lac.tunnelPerUser.Is(true))
            Report(lac.byPreference, "tunnel priority", lac.tunnelPerUser, "tunnel-per-user");

        void Report(Setting<bool> first, string firstLine, Setting<bool> second, string secondLine) =>
            context.Report(new Finding(Info, second.Origin!, $"{group}: {secondLine} and {firstLine} exclude each other: the router refuses the second. Keep one.") { Related = [new RelatedPlace(first.Origin!, firstLine)] });
    }
}
