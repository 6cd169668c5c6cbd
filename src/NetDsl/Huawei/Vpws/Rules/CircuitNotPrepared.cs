namespace NetDsl.Huawei;

/// <summary>V-61: an ATM or TDM interface lacks what a pseudowire on it needs.</summary>
internal sealed class CircuitNotPrepared() : RouterRule(
    "ND2061",
    "An ATM or TDM interface lacks what its pseudowire needs",
    Severity.Error,
    "Circuit emulation needs the link protocol TDM, cell relay a PVC, a PVP or cell transfer of the whole port: without it the router refuses the pseudowire. Prepare the interface first.")
{
    protected override void Check(RouterView router, RuleContext context)
    {
        foreach (var circuit in router.Circuits)
        {
            if (!circuit.IsComplete || circuit.Pseudowires.Count == 0 || !circuit.Interface.name.TryGet(out var name))
                continue;
            if (name.IsTdmCapable && UsesTdm(circuit, out var at))
                CheckTdm(circuit, at!, context);
            else if (IsAtm(name, router) && !MayCarryCells(circuit.Interface))
                context.Report(new Finding(Info, circuit.Interface.Origin, $"{circuit}: the interface has no PVC and no PVP: the router refuses {circuit.Pseudowires[0]}. Configure the connections that it carries."));
        }

        foreach (var there in router.Router.interfaces)
        {
            if (there is { IsOpen: false, atm: { IsOpen: false, bundle: { IsSet: true } bundle } } && !MayCarryCells(there))
                context.Report(new Finding(Info, bundle.Origin!, $"{router} {there.Name}: the member of ATM bundle {bundle} has no PVC and no PVP: the router refuses that it joins. Configure its connection first."));
        }
    }

    /// <summary>A serial interface carries PPP unless it is told otherwise; what it is told to carry is the matter of another rule.</summary>
    private void CheckTdm(CircuitView circuit, Origin at, RuleContext context)
    {
        if (circuit.LinkProtocol.IsSet || circuit.Interface.MayHold("link-protocol") || circuit.Interface.serialLink is { IsOpen: true })
            return;
        context.Report(new Finding(Info, at, $"{circuit}: the interface carries PPP, and {circuit.Pseudowires[0]} has options of TDM: the router refuses them. Set the link protocol to TDM.")
        {
            Fix = Fix.InsertBefore("Set the link protocol to TDM", circuit.Origin, nameof(InterfaceBuilder.Tdm) + "()"),
        });
    }

    private static bool UsesTdm(CircuitView circuit, out Origin? at)
    {
        at = null;
        foreach (var pseudowire in circuit.Pseudowires)
            at ??= pseudowire.Line.tdm is not { } tdm ? null
                : tdm.jitterBuffer.Origin ?? tdm.tdmEncapsulationNumber.Origin ?? tdm.tdmSequenceNumber.Origin ?? tdm.idleCode.Origin;
        return at is not null;
    }

    /// <summary>A bundle has its connections at its members, and a sub-interface of a serial interface may be one of frame relay.</summary>
    private static bool IsAtm(InterfaceName name, RouterView router) => name.Kind switch
    {
        InterfaceKind.Atm or InterfaceKind.ImaGroup or InterfaceKind.GlobalImaGroup => true,
        InterfaceKind.Serial or InterfaceKind.TrunkSerial => name.IsSubinterface && router.Router.FindInterface(name.Main)?.serialLink?.protocol.Is(Huawei.LinkProtocol.Atm) == true,
        _ => false,
    };

    private static bool MayCarryCells(VrpInterface there) =>
        there.rawLines is not null
        || there.atm is { } atm && (atm.IsOpen || atm.pvcs is { Count: > 0 } || atm.pvps is { Count: > 0 } || atm.cellTransfer.IsUnknown || atm.cellTransfer.Is(true));
}
