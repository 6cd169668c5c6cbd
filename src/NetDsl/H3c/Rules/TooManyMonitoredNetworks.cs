namespace NetDsl.H3c;

/// <summary>D-04: a group watches more than 255 networks.</summary>
internal sealed class TooManyMonitoredNetworks() : RoutingGroupRule(
    "ND5004",
    "A routing group watches more than 255 networks",
    Severity.Error,
    "A group takes 255 networks: the router refuses the others, and does not notice when they are lost. Divide them between two groups of the same backup.")
{
    private const int Limit = 255;

    protected override void Check(RoutingGroupView group, RuleContext context)
    {
        if (group.Networks.Count > Limit)
            context.Report(new Finding(Info, group.Networks[Limit].Origin, $"{group.Router}: {group} watches {group.Networks.Count} networks, and {Limit} are possible: the router refuses this one. Divide the networks between two groups of the same backup."));
    }
}
