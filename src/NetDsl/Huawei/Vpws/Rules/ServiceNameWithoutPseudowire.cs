namespace NetDsl.Huawei;

/// <summary>V-99: a service name stands on an interface without a pseudowire, or beside a local connection alone.</summary>
internal sealed class ServiceNameWithoutPseudowire() : CircuitRule(
    "ND2199",
    "A service name on an interface without a pseudowire",
    Severity.Error,
    "The name is that of a pseudowire: without one, or with a local connection (CCC) alone, the router refuses it. Add the pseudowire, or leave the name out.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (!circuit.Circuit.serviceName.IsSet || circuit.Pseudowires.Count > 0 || !circuit.IsComplete || circuit.Interface.rawLines is { Count: > 0 })
            return;
        var at = circuit.Circuit.serviceName.Origin!;
        context.Report(new Finding(Info, at, $"{circuit}: there is {(circuit.Circuit.ccc is null ? "no pseudowire" : "a local connection and no pseudowire")} that the service name could be of: the router refuses it. Add the pseudowire, or leave the name out.")
        {
            Fix = Fix.Remove("Leave the service name out", at),
        });
    }
}
