namespace NetDsl.Huawei;

/// <summary>V-107: two BFD sessions of a router have one local discriminator.</summary>
internal sealed class DiscriminatorTwice() : RouterRule(
    "ND2107",
    "Two BFD sessions of a router have one local discriminator",
    Severity.Error,
    "The local discriminator tells the router which session a packet belongs to: it refuses a second session with the same. Give each one of its own.")
{
    protected override void Check(RouterView router, RuleContext context)
    {
        if (router.Router.bfdSessions is not { Count: > 1 } sessions)
            return;
        var seen = new System.Collections.Generic.Dictionary<LocalDiscriminator, BfdSession>();
        foreach (var session in sessions)
        {
            if (!session.localDiscriminator.TryGet(out var number))
                continue;
            if (seen.TryGetValue(number, out var first))
                context.Report(new Finding(Info, session.localDiscriminator.Origin!, $"{router}: the BFD sessions {first.name} and {session.name} have one local discriminator {number}: the router refuses the second one. Take another number, and the same as remote discriminator at the other end.") { Related = [new RelatedPlace(first.localDiscriminator.Origin!, "the other session")] });
            else
                seen.Add(number, session);
        }
    }
}
