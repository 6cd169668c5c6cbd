namespace NetDsl.Huawei;

/// <summary>V-82: a CE behind a circuit with IP interworking runs IPv6 or IS-IS on its link.</summary>
internal sealed class OtherThanIpv4OverInterworking() : CeRule(
    "ND2082",
    "A CE sends more than IPv4 into IP interworking",
    Severity.Error,
    "IP interworking carries IPv4 packets and nothing else: IPv6 and IS-IS of the CE are dropped. Take them off the link, or use pseudowires that carry frames.")
{
    protected override void Check(CircuitView circuit, VrpInterface ce, CeIndex ces, RuleContext context)
    {
        if (circuit.FindInterworking() is not { } pseudowire)
            return;
        if (ce.ipv6 is { } ipv6 && (ipv6.addresses is { Count: > 0 } || ipv6.enabled.Is(true)))
            Report(ce, "IPv6", ipv6.addresses is { Count: > 0 } list ? list[0].Origin : ipv6.enabled.Origin!, pseudowire, context);
        if (ce.isis is { } isis && isis.enabled.Is(true))
            Report(ce, "IS-IS", isis.enabled.Origin!, pseudowire, context);
    }

    private void Report(VrpInterface ce, string protocol, Origin at, PseudowireView pseudowire, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{Name(ce)}: {protocol} does not get through {pseudowire} of {pseudowire.Circuit}, which carries IPv4 only. Take {protocol} off the link, or use a pseudowire that carries frames.")
        {
            Related = [new RelatedPlace(pseudowire.Encapsulation.Origin ?? pseudowire.Origin, "the pseudowire")],
        });
}
