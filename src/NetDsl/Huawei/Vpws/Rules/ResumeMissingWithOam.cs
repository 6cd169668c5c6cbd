namespace NetDsl.Huawei;

/// <summary>V-89: a reroute policy with Ethernet OAM has no resume time.</summary>
internal sealed class ResumeMissingWithOam() : CircuitRule(
    "ND2089",
    "A reroute policy with Ethernet OAM has no resume time",
    Severity.Error,
    "With Ethernet OAM on the attachment circuit the fault is signalled to the CE: going back without a resume time of at least 1 s switches to and fro. Set it.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        var ac = circuit.Circuit;
        if (ac.oam is not { oamMappingDomain.IsSet: true } || ac.redundancy.IsSet || ac.reroutePolicy.Is(ReroutePolicy.Never) || circuit.Secondary is null)
            return;
        var at = ac.rerouteDelay.Origin ?? (ac.reroutePolicy.Is(ReroutePolicy.Immediately) ? ac.reroutePolicy.Origin : null);
        if (at is null || (!ac.resumeDelay.IsSet && !circuit.IsComplete) || ac.resumeDelay.IsUnknown || (ac.resumeDelay.TryGet(out var resume) && resume.Value > 0))
            return;
        context.Report(new Finding(Info, ac.resumeDelay.Origin ?? at, $"{circuit}: Ethernet OAM signals faults to the CE, and the reroute policy has no resume time: after a recovery traffic goes to and fro. Add Resume(1) or more.")
        {
            Fix = ac.resumeDelay.IsSet ? Fix.SetArgument("Resume after 1 s", ac.resumeDelay.Origin!, "seconds", "1") : Fix.InsertAfter("Resume after 1 s", at, "Resume(1)"),
        });
    }
}
