namespace NetDsl.Huawei;

/// <summary>L-100: an interface with Layer 2 subscribers has an address or a pseudowire.</summary>
internal sealed class BasForwards() : UserInterfaceRule(
    "ND3100",
    "An interface for users forwards other traffic",
    Severity.Warning,
    "An interface with Layer 2 subscribers serves these only: an IP address or a pseudowire on it does not work beside them. Take another sub-interface.")
{
    protected override void Check(VrpInterface there, RuleContext context)
    {
        if (there.bas is not { layer2Subscribers: { } subscribers } bas || !subscribers.Is(true))
            return;
        var (at, what) = there.addresses is { Count: > 0 } addresses ? (addresses[0].Origin, "an IP address")
            : there.attachmentCircuit is { } circuit ? (circuit.Origin, "a pseudowire")
            : default;
        if (what is not null)
            context.Report(new Finding(Info, at!, $"{there.Show()}: the interface takes Layer 2 subscribers and has {what} as well, which does not work beside them. Take another sub-interface.") { Related = [new RelatedPlace(bas.Origin, "the access of users")] });
    }
}
