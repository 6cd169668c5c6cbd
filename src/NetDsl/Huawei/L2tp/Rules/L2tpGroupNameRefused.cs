namespace NetDsl.Huawei;

/// <summary>L-02: the characters of the name of an L2TP group.</summary>
internal sealed class L2tpGroupNameRefused() : L2tpGroupRule(
    "ND3002",
    "The name of an L2TP group has a character that the router refuses",
    Severity.Error,
    "The name of an L2TP group has printable ASCII characters except quotes, % * / : < > @ and |, and is not a hyphen or two. Choose another name.")
{
    private const string Refused = "\"%'*/:<>?@|";

    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (group.Group.name.TryGet(out var name) && FaultOf(name.Value) is { } fault)
            context.Report(new Finding(Info, group.Origin, $"{group}: the name {fault}: the router refuses it. Choose another name.") { Parameter = "name" });
    }

    private static string? FaultOf(string name)
    {
        if (name is "-" or "--")
            return "is nothing but hyphens";
        foreach (var c in name)
        {
            if (c is < '!' or > '~')
                return "has a character that is no printable ASCII";
            if (Refused.IndexOf(c) >= 0)
                return $"has the character {c}";
        }

        return null;
    }
}
