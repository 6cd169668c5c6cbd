namespace NetDsl.Huawei;

/// <summary>V-59: a sub-interface with a pseudowire has no VLAN.</summary>
internal sealed class SubinterfaceWithoutVlan() : CircuitRule(
    "ND2059",
    "A sub-interface with a pseudowire has no VLAN",
    Severity.Error,
    "An Ethernet sub-interface takes frames by their tags: without an encapsulation the router refuses the pseudowire or the circuit carries nothing. Give the sub-interface its VLAN.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        var there = circuit.Interface;
        if (!circuit.IsComplete || circuit.Pseudowires.Count == 0 || there.rawLines is not null || !there.name.TryGet(out var name)
            || !name.IsSubinterface || !(name.IsEthernetPort || name.Kind == InterfaceKind.EthTrunk))
            return;
        if (!there.dot1q.IsSet && there.vlanTermination is null && there.evc is not { encapsulations: not null } && there.evc is not { IsOpen: true })
            context.Report(new Finding(Info, there.Origin, $"{circuit}: the sub-interface has no VLAN: {circuit.Pseudowires[0]} gets no frames. Give it one, for instance with {nameof(InterfaceBuilder.Dot1q)}(...)."));
    }
}
