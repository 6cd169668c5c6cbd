namespace NetDsl.Huawei;

/// <summary>V-88: traffic goes back before the far CE has its link up.</summary>
internal sealed class SwitchesBackTooEarly() : CircuitRule(
    "ND2088",
    "Traffic goes back before the far CE has its link up",
    Severity.Warning,
    "The far PE takes the link of its CE down with the pseudowire: after a recovery that link needs some seconds. Going back at once loses traffic. Wait 30 s or longer.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (circuit.Primary is not { } primary || circuit.Secondary is null || !circuit.IsEthernet)
            return;
        var ac = circuit.Circuit;
        var at = ac.reroutePolicy.Is(ReroutePolicy.Immediately) ? ac.reroutePolicy.Origin : ac.rerouteDelay.TryGet(out var delay) && delay.Value < 30 ? ac.rerouteDelay.Origin : null;
        if (at is null || Index(context).FindFarEnd(primary) is not { Pseudowire.Circuit.Circuit.oam: { triggerIfDown: var trigger } } || !trigger.Is(true))
            return;
        context.Report(new Finding(Info, at, $"{circuit}: traffic goes back {(ac.rerouteDelay.IsSet ? $"{ac.rerouteDelay} after" : "at once when")} {primary} recovers, and its far PE has taken the link of the CE down meanwhile: traffic is lost until that link is up. Wait 30 s or longer.") { Related = [new RelatedPlace(trigger.Origin!, "the link is taken down here")] });
    }
}
