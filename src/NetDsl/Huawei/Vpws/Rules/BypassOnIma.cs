namespace NetDsl.Huawei;

/// <summary>V-48: a bypass stands on a global IMA group.</summary>
internal sealed class BypassOnIma() : CircuitRule(
    "ND2048",
    "A bypass stands on a global IMA group",
    Severity.Warning,
    "Global IMA groups take primary and secondary pseudowires only: the router refuses the bypass. Make it the secondary.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (circuit.Bypass is { Line.role.IsKnown: true } bypass && circuit.Interface.name.TryGet(out var name) && name.Kind == InterfaceKind.GlobalImaGroup)
            context.Report(new Finding(Info, bypass.Origin, $"{circuit}: {bypass} is a bypass on a global IMA group: the router refuses it. Make it the secondary pseudowire."));
    }
}
