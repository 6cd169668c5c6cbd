namespace NetDsl.Huawei;

/// <summary>L-69: the session limit of a LAC group is 0.</summary>
internal sealed class NoSessionAllowed() : L2tpGroupRule(
    "ND3069",
    "The session limit of a LAC group is 0",
    Severity.Warning,
    "The group admits no session: its users get no connection. Raise the limit, or leave it out.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (group.Lac is { } lac && lac.sessionLimit.TryGet(out var limit) && limit.Value == 0)
            context.Report(new Finding(Info, lac.sessionLimit.Origin!, $"{group}: a session limit of 0 admits no session, its users get no connection. Raise the limit, or leave it out.") { Parameter = "sessions" });
    }
}
