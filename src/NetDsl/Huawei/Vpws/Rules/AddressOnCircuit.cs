namespace NetDsl.Huawei;

/// <summary>V-57: an attachment circuit has IP addresses or a routing protocol.</summary>
internal sealed class AddressOnCircuit() : CircuitRule(
    "ND2057",
    "An attachment circuit has an IP address or a routing protocol",
    Severity.Warning,
    "Everything that comes in on an attachment circuit goes into its pseudowire: addresses and routing protocols of the interface have no effect. Leave them out.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (circuit.Pseudowires.Count == 0 || !circuit.Interface.name.TryGet(out var name) || name.IsLoopback || HelpsCe(circuit))
            return;
        var there = circuit.Interface;
        foreach (var address in there.addresses.Items())
            Report(circuit, $"IP address {address.address}", address.Origin, context);
        foreach (var address in (there.ipv6?.addresses).Items())
            Report(circuit, "IPv6 address", address.Origin, context);
        if (there.unnumbered.IsSet)
            Report(circuit, $"IP address borrowed from {there.unnumbered}", there.unnumbered.Origin!, context);
        if (there.ospf is { process.IsSet: true } ospf)
            Report(circuit, "OSPF", ospf.process.Origin!, context);
        if (there.isis is { enabled.IsSet: true } isis)
            Report(circuit, "IS-IS", isis.enabled.Origin!, context);
    }

    /// <summary>IP interworking ends the link of the CE: an address may be what the CE negotiates with.</summary>
    private static bool HelpsCe(CircuitView circuit)
    {
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Encapsulation.IsUnknown || pseudowire.Encapsulation.Or(PseudowireEncapsulation.Raw) is PseudowireEncapsulation.IpInterworking or PseudowireEncapsulation.IpLayer2)
                return true;
        }

        return false;
    }

    private void Report(CircuitView circuit, string what, Origin at, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{circuit}: the {what} has no effect beside {circuit.Pseudowires[0]}, which takes all that comes in. Leave it out, or take the pseudowire to another interface.")
        {
            Related = [new RelatedPlace(circuit.Pseudowires[0].Origin, "the pseudowire")],
            Fix = Fix.Remove($"Leave the {what} out", at),
        });
}
