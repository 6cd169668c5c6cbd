namespace NetDsl.Huawei;

/// <summary>What rules ask about IP interworking.</summary>
internal static class Interworking
{
    /// <summary>The pseudowire is known to carry IP packets rather than frames.</summary>
    public static bool Interworks(this PseudowireView pseudowire)
    {
        var kind = pseudowire.Encapsulation;
        return kind.Is(PseudowireEncapsulation.IpInterworking) || kind.Is(PseudowireEncapsulation.IpLayer2);
    }

    /// <summary>The primary pseudowire when it is known to carry IP packets; null otherwise.</summary>
    public static PseudowireView? FindInterworking(this CircuitView circuit) => circuit.Primary is { } primary && primary.Interworks() ? primary : null;

    /// <summary>The one IPv4 address of a CE; null when it is not known or there are several.</summary>
    public static Ipv4Address? OnlyAddress(VrpInterface? ce) => ce is { addresses.Count: 1, vrrp: null } && ce.HasKnownAddresses() ? ce.addresses[0].address.Raw : default(Ipv4Address?);
}
