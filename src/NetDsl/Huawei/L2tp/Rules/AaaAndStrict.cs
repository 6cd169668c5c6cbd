namespace NetDsl.Huawei;

/// <summary>L-34: AAA authenticates the tunnels, and strict authentication is set.</summary>
internal sealed class AaaAndStrict() : L2tpGroupRule(
    "ND3034",
    "Strict tunnel authentication, and AAA authenticates the tunnels",
    Severity.Warning,
    "With tunnel aaa-authentication a server decides, and the names of the list are not compared: strict does nothing. Keep one of them.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        var (strict, aaa) = (group.Group.strictAuthentication, group.Group.aaaAuthentication);
        if (strict.Is(true) && aaa.Is(true) && !group.IsLns)
            context.Report(new Finding(Info, strict.Origin!, $"{group}: AAA authenticates the tunnels: the names of the LNSs are not compared, and strict does nothing. Keep one of them.")
            {
                Related = [new RelatedPlace(aaa.Origin!, "AAA authenticates")],
                Fix = Fix.Remove("Leave strict out", strict.Origin!),
            });
    }
}
