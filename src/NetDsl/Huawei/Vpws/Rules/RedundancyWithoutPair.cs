namespace NetDsl.Huawei;

/// <summary>V-91: a redundancy mode stands where there are no two pseudowires.</summary>
internal sealed class RedundancyWithoutPair() : CircuitRule(
    "ND2091",
    "A redundancy mode stands where there are no two pseudowires",
    Severity.Error,
    "The redundancy mode is about a primary and a secondary pseudowire: without both, or after mpls l2vpn default martini, the router refuses it. Add the secondary, or remove the mode.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (circuit.Circuit.redundancy.Origin is not { } at)
            return;
        if (circuit.Router.Router.l2vpn is { } l2vpn && l2vpn.defaultMartini.Is(true))
            context.Report(new Finding(Info, at, $"{circuit}: {circuit.Router} sends no notification messages (default martini): the router refuses a redundancy mode. Remove one of them.") { Related = [new RelatedPlace(l2vpn.defaultMartini.Origin!, "default martini")] });
        else if (circuit.IsComplete && (circuit.Primary is null || circuit.Secondary is null) && circuit.Circuit is { ccc: null, secondaryCcc: null })
            context.Report(new Finding(Info, at, $"{circuit}: the redundancy mode has no pair of primary and secondary pseudowire: the router refuses it. Add the {(circuit.Primary is null ? "primary" : "secondary")}, or remove the mode."));
    }
}
