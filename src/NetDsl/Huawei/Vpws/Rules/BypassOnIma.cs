namespace NetDsl.Huawei;

/// <summary>V-48: a bypass stands on an IMA group or an ATM sub-interface.</summary>
internal sealed class BypassOnIma() : CircuitRule(
    "ND2048",
    "A bypass stands on an IMA group or an ATM serial interface",
    Severity.Warning,
    "Of the ATM interfaces only a bundle has a documented bypass: on IMA groups and serial interfaces most releases refuse the keyword. Protect the circuit by a secondary pseudowire.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (circuit.Bypass is not { Line: { role: var role } } bypass || !role.IsKnown || !circuit.Interface.name.TryGet(out var name))
            return;
        var isIma = name.Kind is InterfaceKind.ImaGroup or InterfaceKind.GlobalImaGroup;
        if (isIma || (name.Kind is InterfaceKind.Serial or InterfaceKind.TrunkSerial && circuit.LinkProtocol.Is(Huawei.LinkProtocol.Atm)))
            context.Report(new Finding(Info, bypass.Origin, $"{circuit}: {bypass} is a bypass on {(isIma ? "an IMA group" : "an ATM serial interface")}: most releases refuse it. Make it the secondary pseudowire, or take an ATM bundle."));
    }
}
