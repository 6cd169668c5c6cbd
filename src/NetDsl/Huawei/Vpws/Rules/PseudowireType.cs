namespace NetDsl.Huawei;

/// <summary>The type under which LDP announces a pseudowire: its VC ID is unique among those of its type.</summary>
internal enum PseudowireType
{
    Unknown,
    Ethernet,
    Vlan,
    Evc,
    Ppp,
    Hdlc,
    FrameRelay,
    Tdm,
    Loopback,
    IpInterworking,
    IpLayer2,
}

/// <summary>What rules ask about the type and the origin of what a pseudowire says.</summary>
internal static class PseudowireTypes
{
    /// <summary>The type; unknown where it depends on something that is not known.</summary>
    public static PseudowireType FindType(this PseudowireView pseudowire)
    {
        var kind = pseudowire.Encapsulation;
        if (kind.IsUnknown || !pseudowire.Circuit.Interface.name.TryGet(out var name))
            return PseudowireType.Unknown;
        if (kind.TryGet(out var said) && said is PseudowireEncapsulation.IpInterworking or PseudowireEncapsulation.IpLayer2)
            return said == PseudowireEncapsulation.IpLayer2 ? PseudowireType.IpLayer2 : PseudowireType.IpInterworking;
        if (name.IsLoopback)
            return PseudowireType.Loopback;
        return pseudowire.Circuit.FindLink() switch
        {
            CircuitLink.Ethernet when kind.IsSet => said == PseudowireEncapsulation.Tagged ? PseudowireType.Vlan : PseudowireType.Ethernet,
            CircuitLink.Ethernet when pseudowire.Circuit.Interface.layer2Mode.IsSet => PseudowireType.Evc,
            CircuitLink.Ethernet => name.IsSubinterface || name.Kind == InterfaceKind.Vlanif ? PseudowireType.Vlan : PseudowireType.Ethernet,
            CircuitLink.Ppp => PseudowireType.Ppp,
            CircuitLink.Hdlc => PseudowireType.Hdlc,
            CircuitLink.FrameRelay => PseudowireType.FrameRelay,
            CircuitLink.Tdm => PseudowireType.Tdm,

            // ATM cells are carried in several types.
            _ => PseudowireType.Unknown,
        };
    }

    /// <summary>A pseudowire of the circuit in front of this one with the same VC ID; null when there is none.</summary>
    public static PseudowireView? FindEarlier(this CircuitView circuit, PseudowireView pseudowire, VcId vcId)
    {
        foreach (var other in circuit.Pseudowires)
        {
            if (ReferenceEquals(other, pseudowire))
                return null;
            if (other.Ldp is not null && other.Line.vcId.Is(vcId))
                return other;
        }

        return null;
    }

    /// <summary>True for a peer of its own, and for that of a template in the first pseudowire that uses it: what is wrong there is said once.</summary>
    public static bool SpeaksForPeer(this PseudowireView pseudowire) => pseudowire.PeerParameter != "address" || pseudowire.IsFirstOfTemplate();

    /// <summary>The first pseudowire of the router that uses its template.</summary>
    public static bool IsFirstOfTemplate(this PseudowireView pseudowire)
    {
        foreach (var circuit in pseudowire.Circuit.Router.Circuits)
        {
            foreach (var other in circuit.Pseudowires)
            {
                if (ReferenceEquals(other.Template, pseudowire.Template))
                    return ReferenceEquals(other, pseudowire);
            }
        }

        return true;
    }

    /// <summary>The interface has an MTU of its own, or that is not known.</summary>
    public static bool HasMtu(this VrpInterface there) => there.mtu.IsSet || there.IsOpen || there.MayHold("mtu");

    /// <summary>LDP runs on the interface, or that is not known.</summary>
    public static bool MayRunLdp(this VrpInterface there) =>
        there.IsOpen || there.MayHold("mpls") || there.mpls is { IsOpen: true } || there.mpls is { ldp: { IsSet: true } ldp } && !ldp.Is(false);
}
