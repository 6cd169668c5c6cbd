namespace NetDsl.Huawei;

/// <summary>What an attachment circuit certainly does not carry.</summary>
internal static class CircuitKinds
{
    /// <summary>The interface is known to carry something else than ATM cells.</summary>
    public static bool IsNotAtm(this CircuitView circuit) =>
        circuit.Interface.name.TryGet(out var name) && !name.IsAtm
        && (name.IsEthernet || (name.IsTdmCapable ? circuit.HasOtherProtocol(Huawei.LinkProtocol.Atm) : name.IsPppOrHdlc));

    /// <summary>The interface is known to carry something else than TDM.</summary>
    public static bool IsNotTdm(this CircuitView circuit) =>
        circuit.Interface.name.TryGet(out var name)
        && (name.IsEthernet || name.IsAtm || (name.IsPppOrHdlc && !name.IsTdmCapable) || (name.IsTdmCapable && circuit.LinkProtocol.IsKnown && circuit.HasOtherProtocol(Huawei.LinkProtocol.Tdm)));

    /// <summary>A serial interface carries PPP unless it is told otherwise.</summary>
    private static bool HasOtherProtocol(this CircuitView circuit, LinkProtocol protocol) =>
        circuit.LinkProtocol.IsSet ? circuit.LinkProtocol.IsKnown && !circuit.LinkProtocol.Is(protocol)
        : circuit.IsComplete && circuit.Interface.serialLink is not { IsOpen: true } && !circuit.Interface.MayHold("link-protocol");
}
