using System;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>The name of an ATM virtual circuit, 1 to 16 characters. Used by <c>pvc</c>.</summary>
[Name("PVC name", 16)]
public readonly partial struct PvcName;

/// <summary>The number of an ATM bundle: 0 to 1023. Used by <c>atm-bundle</c>.</summary>
[Number("ATM bundle number", 0, 1023)]
public readonly partial struct AtmBundleId;

/// <summary>The name of an ATM service class, 1 to 31 characters. Used by <c>service input</c> and <c>service output</c>.</summary>
[Name("ATM service name", 31)]
public readonly partial struct AtmServiceName;

/// <summary>How much the links of an IMA group may differ in delay: 25 to 120 ms. Used by <c>differential-delay</c>.</summary>
[Number("differential delay", 25, 120, Unit = "ms")]
public readonly partial struct ImaDifferentialDelay;

/// <summary>With fewer links up an IMA group goes down: 1 to 32. Used by <c>min-active-links</c>.</summary>
[Number("number of IMA links", 1, 32)]
public readonly partial struct ImaActiveLinks;

/// <summary>
/// The virtual path and channel of an ATM connection, such as <c>1/100</c>: VPI 0 to 4095, VCI 0 to 65535. Used by <c>pvc</c>.
/// </summary>
[Word("ATM connection", "ND1004", "a VPI of 0 to 4095 and a VCI of 0 to 65535 with a slash between them, such as 1/100")]
public readonly partial struct VpiVci : IComparable<VpiVci>
{
    private const uint Known = 1U << 31;

    // The VCI in the lower 16 bits, the VPI above it, and one bit that is set when they are known.
    private readonly uint _stored;

    /// <summary>Creates the value; it is unknown when one of its parts is.</summary>
    /// <param name="vpi">The virtual path.</param>
    /// <param name="vci">The virtual channel.</param>
    public VpiVci(Vpi vpi, Vci vci) => _stored = vpi.IsUnknown || vci.IsUnknown ? 0 : Known | ((uint)vpi.Value << 16) | (uint)vci.Value;

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => _stored == 0;

    /// <summary>The virtual path; unknown when the value is.</summary>
    public Vpi Vpi => _stored == 0 ? default : new Vpi((_stored & ~Known) >> 16);

    /// <summary>The virtual channel; unknown when the value is.</summary>
    public Vci Vci => _stored == 0 ? default : new Vci(_stored & 0xFFFF);

    /// <summary>Compares by VPI, then by VCI, unknown first.</summary>
    public int CompareTo(VpiVci other) => _stored.CompareTo(other._stored);

    /// <summary>Are VPI and VCI equal?</summary>
    public bool Equals(VpiVci other) => _stored == other._stored;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)_stored);

    void IConfigValue<VpiVci>.Write(Utf8Buffer output)
    {
        output.Number((_stored & ~Known) >> 16);
        output.Byte((byte)'/');
        output.Number(_stored & 0xFFFF);
    }

    private static bool TryScan(string text, int from, int length, out VpiVci value)
    {
        value = default;
        var slash = text.IndexOf('/', from, length);
        if (slash < 0
            || !ValueChecks.TryNumber(text, from, slash - from, out var vpi) || vpi is < 0 or > Vpi.MaxValue
            || !ValueChecks.TryNumber(text, slash + 1, from + length - slash - 1, out var vci) || vci is < 0 or > Vci.MaxValue)
            return false;
        value = new VpiVci(new Vpi(vpi), new Vci(vci));
        return true;
    }
}
