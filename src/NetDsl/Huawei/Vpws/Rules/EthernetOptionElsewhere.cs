namespace NetDsl.Huawei;

/// <summary>V-40: an Ethernet option stands on another interface type.</summary>
internal sealed class EthernetOptionElsewhere() : CircuitRule(
    "ND2040",
    "An Ethernet option stands on another interface type",
    Severity.Error,
    "raw, tagged and access-port are about VLAN tags: on PPP, HDLC, ATM and TDM interfaces the router refuses them. Leave them out.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (!circuit.IsOtherThanEthernet)
            return;
        foreach (var pseudowire in circuit.Pseudowires)
        {
            var kind = pseudowire.Line.encapsulation;
            if (kind.Is(PseudowireEncapsulation.Raw) || kind.Is(PseudowireEncapsulation.Tagged))
                Report(circuit, pseudowire, kind.Raw == PseudowireEncapsulation.Raw ? "raw" : "tagged", kind.Origin!, context);
            if (pseudowire.Line.accessPort.Is(true))
                Report(circuit, pseudowire, "access-port", pseudowire.Line.accessPort.Origin!, context);
        }
    }

    private void Report(CircuitView circuit, PseudowireView pseudowire, string option, Origin at, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{circuit}: {option} of {pseudowire} is for Ethernet interfaces only: the router refuses it here. Leave it out.") { Fix = Fix.Remove($"Leave {option} out", at) });
}
