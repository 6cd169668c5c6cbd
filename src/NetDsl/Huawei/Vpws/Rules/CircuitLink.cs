namespace NetDsl.Huawei;

/// <summary>What an attachment circuit carries, as far as the type of its pseudowire depends on it.</summary>
internal enum CircuitLink
{
    Unknown,
    Ethernet,
    Ppp,
    Hdlc,
    FrameRelay,
    Atm,
    Tdm,
}

/// <summary>Tells attachment circuits apart by what they carry.</summary>
internal static class CircuitLinks
{
    /// <summary>What the circuit carries; unknown where the interface type leaves it open or something took part that is not known.</summary>
    public static CircuitLink FindLink(this CircuitView circuit)
    {
        if (!circuit.Interface.name.TryGet(out var name))
            return CircuitLink.Unknown;
        if (name.IsEthernet)
            return CircuitLink.Ethernet;
        if (name.IsAtm && name.Kind is not (InterfaceKind.Serial or InterfaceKind.TrunkSerial))
            return CircuitLink.Atm;

        // What a serial link does not say may be said by code that was not evaluated. A sub-interface has the protocol of its main interface.
        if (circuit.Router.Router.FindInterface(name.Main) is not { } main || (main.serialLink is not { protocol.IsSet: true } && !circuit.Router.IsComplete))
            return CircuitLink.Unknown;
        return main.FindLinkProtocol() switch
        {
            LinkProtocol.Ppp => CircuitLink.Ppp,
            LinkProtocol.Hdlc => CircuitLink.Hdlc,
            LinkProtocol.FrameRelay => CircuitLink.FrameRelay,
            LinkProtocol.Atm => CircuitLink.Atm,
            LinkProtocol.Tdm => CircuitLink.Tdm,
            _ => CircuitLink.Unknown,
        };
    }

    /// <summary>For messages.</summary>
    public static string Name(this CircuitLink link) => link switch
    {
        CircuitLink.Ppp => "PPP",
        CircuitLink.Hdlc => "HDLC",
        CircuitLink.FrameRelay => "frame relay",
        CircuitLink.Atm => "ATM",
        CircuitLink.Tdm => "TDM",
        _ => "Ethernet",
    };
}
