namespace NetDsl.Huawei;

/// <summary>L-35: AAA authenticates the tunnels, and the tunnel name has no domain.</summary>
internal sealed class TunnelUserWithoutDomain() : L2tpGroupRule(
    "ND3035",
    "AAA authenticates tunnels whose name has no domain",
    Severity.Info,
    "AAA takes the tunnel name as the name of a user: without @ and a domain the other end looks it up in its default domain. Use a name such as lac1@tunnels.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (!group.Group.aaaAuthentication.Is(true))
            return;
        Look(group.Group.tunnelName, group, context);
        foreach (var there in group.Group.peerNames.Items())
            Look(there.name, group, context);
    }

    private void Look(Setting<L2tpTunnelName> name, L2tpGroupView group, RuleContext context)
    {
        if (name.TryGet(out var known) && known.Value.IndexOf('@') < 0)
            context.Report(new Finding(Info, name.Origin!, $"{group}: AAA takes the tunnel name {known} as the name of a user: without a domain the other end looks it up in its default domain. Use a name such as {known}@tunnels.")
            {
                Parameter = "name",
                Related = [new RelatedPlace(group.Group.aaaAuthentication.Origin!, "AAA authenticates")],
            });
    }
}
