namespace NetDsl.Huawei;

/// <summary>L-27: strict authentication in a group whose list has no names.</summary>
internal sealed class StrictWithoutNames() : L2tpGroupRule(
    "ND3427",
    "Strict tunnel authentication, and an LNS of the list has no name",
    Severity.Info,
    "With tunnel authentication strict the LAC compares the name of the LNS with its list: without a name there the tunnel comes up only when RADIUS delivers it. Give each LNS its tunnel name as remote.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (!group.Group.strictAuthentication.Is(true) || !group.GoesByPassword() || group.Authenticates is not true || group.Router.MayGetTunnelsFromRadius())
            return;
        foreach (var server in group.Servers)
        {
            if (server.TryGet(out var known) && known.Remote is null)
                context.Report(new Finding(Info, server.Origin!, $"{group} authenticates strictly, and its list has no name for {known.Address}: the tunnel comes up only when RADIUS delivers it. Give the tunnel name of the LNS as remote.") { Related = [new RelatedPlace(group.Group.strictAuthentication.Origin!, "strict authentication")] });
        }
    }
}
