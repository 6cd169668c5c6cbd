namespace NetDsl.Huawei;

/// <summary>V-45: a jitter buffer of one millisecond stands on the line of a pseudowire.</summary>
internal sealed class JitterBufferOfOneMillisecond() : CircuitRule(
    "ND2145",
    "The line of a pseudowire has a jitter buffer of one millisecond",
    Severity.Error,
    "The line takes 2 to 64 ms; one millisecond is for PW templates and inter-chassis bypasses only: the router refuses it. Take 2 ms or more.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Line.tdm is { jitterBuffer: var depth } && depth.TryGet(out var milliseconds) && milliseconds.Value < 2 && pseudowire.Ldp is not { acBypassVcId.IsSet: true })
                context.Report(new Finding(Info, depth.Origin!, $"{circuit}: {pseudowire} has a jitter buffer of {depth} ms, its line takes 2 to 64 ms: the router refuses it. Take 2 ms or more.") { Parameter = "milliseconds" });
        }
    }
}
