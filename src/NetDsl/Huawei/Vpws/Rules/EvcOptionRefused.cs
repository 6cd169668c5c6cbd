namespace NetDsl.Huawei;

/// <summary>V-63: a Layer 2 sub-interface has something that only other sub-interfaces take.</summary>
internal sealed class EvcOptionRefused() : CircuitRule(
    "ND2063",
    "A Layer 2 sub-interface has something that it does not support",
    Severity.Error,
    "A Layer 2 (EVC) sub-interface has no interworking, no raw or tagged mode, no Ethernet OAM and no local connection: it treats tags by its own rules. Leave that out, or take a sub-interface with a VLAN type.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        var there = circuit.Interface;
        if (!there.layer2Mode.Is(true))
            return;
        foreach (var pseudowire in circuit.Pseudowires)
        {
            var kind = pseudowire.Line.encapsulation;
            if (kind.TryGet(out var known))
                Report(circuit, known switch { PseudowireEncapsulation.IpInterworking => "ip-interworking", PseudowireEncapsulation.IpLayer2 => "ip-layer2", PseudowireEncapsulation.Raw => "raw", _ => "tagged" }, kind.Origin!, true, context);
        }

        if (circuit.Circuit.ccc is { } ccc)
            Report(circuit, "a local connection (ccc)", ccc.Origin, false, context);
        if (there.oam is { efm: var efm } && efm.Is(true))
            Report(circuit, "EFM", efm.Origin!, true, context);
        if (circuit.Circuit.oam is { oamMappingDomain: { IsSet: true } mapping })
            Report(circuit, "the mapping of Ethernet OAM", mapping.Origin!, true, context);
    }

    private void Report(CircuitView circuit, string what, Origin at, bool remove, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{circuit}: a Layer 2 sub-interface does not support {what}: the router refuses it. Leave it out, or take a sub-interface with a VLAN type.")
        {
            Fix = remove ? Fix.Remove($"Leave {what} out", at) : null,
        });
}
