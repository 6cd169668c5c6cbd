namespace NetDsl.Huawei;

/// <summary>
/// A CE with one link to a PE that has a primary and a secondary pseudowire, and a CE with a link to each of the two PEs at their
/// other ends, as far as the links of the network show it.
/// </summary>
internal sealed class AsymmetricAccess
{
    public AsymmetricAccess(CircuitView circuit, VrpInterface nearCe, PseudowireView farPrimary, VrpInterface primaryCe, PseudowireView farSecondary, VrpInterface secondaryCe)
    {
        Circuit = circuit;
        NearCe = nearCe;
        FarPrimary = farPrimary;
        PrimaryCe = primaryCe;
        FarSecondary = farSecondary;
        SecondaryCe = secondaryCe;
        Borrows = secondaryCe.unnumbered.TryGet(out var lender) && primaryCe.name.Is(lender);
    }

    /// <summary>The circuit with both pseudowires.</summary>
    public CircuitView Circuit { get; }

    public PseudowireView Primary => Circuit.Primary!;

    public PseudowireView Secondary => Circuit.Secondary!;

    /// <summary>The pseudowire at the other end of the primary.</summary>
    public PseudowireView FarPrimary { get; }

    /// <summary>The pseudowire at the other end of the secondary.</summary>
    public PseudowireView FarSecondary { get; }

    /// <summary>The interface of the single-homed CE.</summary>
    public VrpInterface NearCe { get; }

    /// <summary>The interface of the dual-homed CE towards the PE of the primary pseudowire.</summary>
    public VrpInterface PrimaryCe { get; }

    /// <summary>The interface of the dual-homed CE towards the PE of the secondary pseudowire.</summary>
    public VrpInterface SecondaryCe { get; }

    /// <summary>The backup interface of the dual-homed CE has the address of the primary one.</summary>
    public bool Borrows { get; }

    /// <summary>All three interfaces have addresses of their own, and all are known.</summary>
    public bool HasKnownAddresses => NearCe.HasKnownAddresses() && PrimaryCe.HasKnownAddresses() && SecondaryCe.HasKnownAddresses();
}
