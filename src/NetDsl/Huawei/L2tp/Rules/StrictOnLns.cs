namespace NetDsl.Huawei;

/// <summary>L-28: strict authentication in a group that accepts tunnels.</summary>
internal sealed class StrictOnLns() : L2tpGroupRule(
    "ND3028",
    "Strict tunnel authentication in a group that accepts tunnels",
    Severity.Error,
    "Only a LAC can compare the name of the other end with its list: strict is refused in a group of an LNS, or does nothing there. Leave it out.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        var strict = group.Group.strictAuthentication;
        if (strict.Is(true) && group is { IsLns: true, IsLac: false })
            context.Report(new Finding(Info, strict.Origin!, $"{group} accepts tunnels: only a LAC has a list of names to be strict about. Leave strict out.") { Fix = Fix.Remove("Leave strict out", strict.Origin!) });
    }
}
