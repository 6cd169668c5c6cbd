namespace NetDsl.Huawei;

/// <summary>L-47: a tunnel source that two LACs share is not a loopback interface.</summary>
internal sealed class SharedSourceNotLoopback() : L2tpGroupRule(
    "ND3047",
    "A shared tunnel source is not a loopback interface",
    Severity.Error,
    "Two LACs that back each other up share the address of a loopback interface: the device refuses rui behind any other interface. Use a loopback interface that both LACs have.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (group.Lac is { } lac && lac.sourceIsShared.Is(true) && lac.source.TryGet(out var name) && !name.IsLoopback && !name.IsRefusedAsSource())
            context.Report(new Finding(Info, lac.source.Origin!, $"{group}: the tunnel source {name} is shared with a backup LAC (rui), which is possible with a loopback interface only: the device refuses it. Use a loopback interface that both LACs have.") { Parameter = "source" });
    }
}
