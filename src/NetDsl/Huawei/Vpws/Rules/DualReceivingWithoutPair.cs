namespace NetDsl.Huawei;

/// <summary>V-94: stream-dual-receiving stands where there are no two pseudowires.</summary>
internal sealed class DualReceivingWithoutPair() : CircuitRule(
    "ND2094",
    "stream-dual-receiving stands where there are no two pseudowires",
    Severity.Error,
    "Receiving from both pseudowires needs a primary and a secondary: otherwise the router refuses the command. Add the secondary, or leave it out.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (circuit.IsComplete && circuit.Circuit.streamDualReceiving.Is(true) && (circuit.Primary is null || circuit.Secondary is null) && circuit.Circuit is { ccc: null, secondaryCcc: null })
            context.Report(new Finding(Info, circuit.Circuit.streamDualReceiving.Origin!, $"{circuit}: there is no pair of primary and secondary pseudowire to receive from: the router refuses stream-dual-receiving. Add the {(circuit.Primary is null ? "primary" : "secondary")}, or leave it out.")
            {
                Fix = Fix.Remove("Leave stream-dual-receiving out", circuit.Circuit.streamDualReceiving.Origin!),
            });
    }
}
