namespace NetDsl.Huawei;

/// <summary>L-164: two LACs that share the load have a source address each.</summary>
internal sealed class OneSourceForBoth() : BackedUpPairRule(
    "ND3164",
    "Two LACs that share the load have one tunnel source",
    Severity.Error,
    "Each LAC is master for some of the users and sets up tunnels of its own: from one address the LNS cannot tell them apart, and its answers reach the wrong LAC. Give each LAC a loopback address of its own as source, and both addresses to both.")
{
    protected override void Check(BackedUpPair pair, RuleContext context)
    {
        if (pair.First.HasUnknownSources || pair.Second.HasUnknownSources || pair.First.Sources.Count == 0 || pair.Second.Sources.Count == 0 || !pair.First.Sources[0].Address.TryGet(out var first))
            return;
        if (!IsOnly(pair.First, first) || !IsOnly(pair.Second, first) || pair.FindRoles() != LacRoles.Both)
            return;
        var (mine, theirs) = (pair.First.Sources[0], pair.Second.Sources[0]);
        context.Report(new Finding(Info, theirs.Group.lac!.source.Origin!, $"{pair.Second}: the tunnels have the source {first}, and so have those of {pair.First} with which the load is shared: answers of the LNS reach the wrong LAC. Take a loopback interface with another address, and give it to both.")
        {
            Parameter = "source",
            Related = [new RelatedPlace(mine.Group.lac!.source.Origin!, $"the source of {pair.First}")],
        });
    }

    private static bool IsOnly(BackedUpLac lac, Ipv4Address address)
    {
        foreach (var source in lac.Sources)
        {
            if (!source.Address.Is(address))
                return false;
        }

        return true;
    }
}
