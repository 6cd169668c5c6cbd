namespace NetDsl.Huawei;

/// <summary>V-96: trigger if-down stands on something else than an Ethernet main interface.</summary>
internal sealed class TriggerIfDownMisplaced() : CircuitRule(
    "ND2096",
    "trigger if-down stands on something else than an Ethernet main interface",
    Severity.Error,
    "Only an Ethernet main interface is taken down when its pseudowire fails: elsewhere the router refuses the command. Leave it out.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (circuit.Circuit.oam is not { triggerIfDown: var set } || !set.Is(true) || !circuit.Interface.name.TryGet(out var name) || (name.IsEthernet && !name.IsSubinterface))
            return;
        context.Report(new Finding(Info, set.Origin!, $"{circuit}: trigger if-down is for Ethernet main interfaces only: the router refuses it here. Leave it out.") { Fix = Fix.Remove("Leave trigger if-down out", set.Origin!) });
    }
}
