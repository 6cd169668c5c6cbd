namespace NetDsl.Huawei;

/// <summary>V-86: resume stands where no switchback is announced.</summary>
internal sealed class ResumeMisplaced() : CircuitRule(
    "ND2086",
    "resume stands where no switchback is announced",
    Severity.Error,
    "resume delays the message that follows a switchback: with never there is none, and outside the FRR mode the router has no such option. It would be lost. Leave it out.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        var ac = circuit.Circuit;
        if (ac.resumeDelay.Origin is not { } at)
            return;
        var why = ac.reroutePolicy.Is(ReroutePolicy.Never) ? "the policy is never to switch back" : ac.redundancy.IsKnown ? $"the redundancy mode is {ac.redundancy.Raw.ToString().ToLowerInvariant()} and not FRR" : null;
        if (why is null && (ac.reroutePolicy.IsSet || ac.rerouteDelay.IsSet || ac.redundancy.IsUnknown || !circuit.IsComplete))
            return;
        why ??= "there is no delay or policy that it goes with";
        context.Report(new Finding(Info, at, $"{circuit}: resume has no effect, because {why}: it cannot be written. Leave it out.") { Fix = Fix.Remove("Leave resume out", at) });
    }
}
