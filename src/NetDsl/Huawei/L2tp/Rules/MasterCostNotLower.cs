namespace NetDsl.Huawei;

/// <summary>L-186, L-189: where policies set the costs of the shared sources, the master has the lower one.</summary>
internal sealed class MasterCostNotLower() : BackedUpPairRule(
    "ND3186",
    "The backup LAC advertises a tunnel source at no higher cost than the master",
    Severity.Error,
    "Both LACs advertise the source of the tunnels, and the lower cost wins: with the higher one, or the same, at the master, answers of the LNS reach the backup. Give the LAC whose tunnels have this source the lower cost.")
{
    protected override void Check(BackedUpPair pair, RuleContext context)
    {
        if (pair.First.Advertises || pair.Second.Advertises)
            return;
        Check(pair, pair.First, pair.Second, LacRoles.FirstIsMaster, context);
        Check(pair, pair.Second, pair.First, LacRoles.SecondIsMaster, context);
    }

    private void Check(BackedUpPair pair, BackedUpLac near, BackedUpLac far, LacRoles wanted, RuleContext context)
    {
        foreach (var source in near.Sources)
        {
            if (!source.Address.TryGet(out var address) || far.FindLoopback(address) is not { } there)
                continue;

            // A source of both LACs is that of the master.
            if ((far.HasUnknownSources || far.Sources.Exists(s => s.Address.Is(address))) && pair.FindRoles() != wanted)
                continue;
            foreach (var mine in near.FindImportCosts(source.Name))
            {
                foreach (var theirs in far.FindImportCosts(there.name.Raw))
                {
                    if (mine.Protocol != theirs.Protocol || mine.Cost < theirs.Cost)
                        continue;
                    context.Report(new Finding(Info, mine.At, $"{near}: {source.Name} ({address}) is the source of its tunnels and costs {mine.Cost} in {mine.Protocol}, on {far}, the backup, {theirs.Cost}: answers of the LNS reach {far}. Give {near} the lower cost.")
                    {
                        Parameter = "cost",
                        Related = [new RelatedPlace(theirs.At, far.ToString())],
                    });
                }
            }
        }
    }
}
