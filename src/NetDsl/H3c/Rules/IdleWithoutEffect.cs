namespace NetDsl.H3c;

/// <summary>D-114: an idle time beside a threshold that keeps all links up.</summary>
internal sealed class IdleWithoutEffect() : ComwareInterfaceRule(
    "ND5114",
    "An idle time without effect",
    Severity.Warning,
    "With dialer threshold 0 all links of the bundle come up and stay up: the idle time does not count, and the calls are never ended. Take one of the two out.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Dialer is not { threshold: { IsKnown: true, Raw.Value: 0 } threshold, idle: { IsKnown: true } idle } || idle.Raw.Value == 0)
            return;
        context.Report(new Finding(Info, idle.Origin!, $"{there} has an idle time of {idle} s and a threshold of 0, which keeps all links up: no call is ended for want of traffic. Take the idle time out, or set a threshold above 0.")
        {
            Related = [new RelatedPlace(threshold.Origin!, "the threshold")],
            Fix = Fix.Remove("Take the idle time out", idle.Origin!),
        });
    }
}
