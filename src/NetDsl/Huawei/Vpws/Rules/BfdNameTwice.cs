namespace NetDsl.Huawei;

/// <summary>V-108: two BFD sessions of a router have one name.</summary>
internal sealed class BfdNameTwice() : RouterRule(
    "ND2108",
    "Two BFD sessions of a router have one name",
    Severity.Error,
    "The name stands for one session, and letter case does not count: the router refuses the second one. Take another name.")
{
    protected override void Check(RouterView router, RuleContext context)
    {
        if (router.Router.bfdSessions is not { Count: > 1 } sessions)
            return;
        var seen = new System.Collections.Generic.Dictionary<string, BfdSession>(System.StringComparer.OrdinalIgnoreCase);
        foreach (var session in sessions)
        {
            if (!session.name.IsKnown)
                continue;
            if (seen.TryGetValue(session.name.Raw.Value, out var first))
                context.Report(new Finding(Info, session.name.Origin!, $"{router}: there is a BFD session {first.name} already, and letter case does not count: the router refuses {session.name}. Take another name.") { Parameter = "name", Related = [new RelatedPlace(first.Origin, "the other session")] });
            else
                seen.Add(session.name.Raw.Value, session);
        }
    }
}
