namespace NetDsl.Huawei;

/// <summary>L-163: the address that one LAC has as the source of its tunnels is on a loopback interface of both.</summary>
internal sealed class SourceNotOnBoth() : BackedUpPairRule(
    "ND3163",
    "The source of tunnels is missing on the other LAC",
    Severity.Error,
    "The LAC that takes over answers under the source address of the tunnels, so both have it on a loopback interface: without it the tunnels break down at the switchover. Give the other LAC a loopback interface with the same address.")
{
    protected override void Check(BackedUpPair pair, RuleContext context)
    {
        Check(pair.First, pair.Second, context);
        Check(pair.Second, pair.First, context);
    }

    private void Check(BackedUpLac near, BackedUpLac far, RuleContext context)
    {
        // With several partners a source may be meant for another one.
        if (!near.HasOnePartner())
            return;
        foreach (var source in near.Sources)
        {
            if (!source.Address.TryGet(out var address) || far.FindLoopback(address) is not null || !ShowsLoopbacks(far))
                continue;
            context.Report(new Finding(Info, source.Group.lac!.source.Origin!, $"{near}: {far} has no loopback interface with {address}, the source of the tunnels of the L2TP group {source.Group.name}: they break down when it takes over. Give {far} one with that address.")
            {
                Parameter = "source",
                Related = [new RelatedPlace(far.Router.Origin, "the other LAC")],
            });
        }
    }

    private static bool ShowsLoopbacks(BackedUpLac lac)
    {
        if (!lac.IsComplete || lac.Router.MayHold("interface"))
            return false;
        foreach (var there in lac.Router.interfaces)
        {
            if (there.name.Raw.IsLoopback && !there.ShowsAddresses())
                return false;
        }

        return true;
    }
}
