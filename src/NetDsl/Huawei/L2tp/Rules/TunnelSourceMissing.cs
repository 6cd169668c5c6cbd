namespace NetDsl.Huawei;

/// <summary>L-44: the tunnel source of a LAC is an interface that does not exist.</summary>
internal sealed class TunnelSourceMissing() : L2tpGroupRule(
    "ND3044",
    "The tunnel source is an interface that does not exist",
    Severity.Error,
    "The device refuses a tunnel source that it does not have. Describe the interface with its address, or correct the name.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (group.Lac is not { } lac || !lac.source.TryGet(out var name) || name.IsRefusedAsSource() || !name.HasToBeMade() || !group.Router.IsMissing(name))
            return;
        context.Report(new Finding(Info, lac.source.Origin!, $"{group}: the tunnel source {name} does not exist on {group.Router}: the device refuses it. Describe the interface with its address, or correct the name.") { Parameter = "source" });
    }
}
