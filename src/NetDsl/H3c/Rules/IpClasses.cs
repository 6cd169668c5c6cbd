namespace NetDsl.H3c;

/// <summary>The natural classes of addresses, which old routing protocols go by.</summary>
internal static class IpClasses
{
    /// <summary>The length of the natural mask: 8, 16 or 24.</summary>
    public static int NaturalLength(this Ipv4Address address) => address.Bits < 0x80000000 ? 8 : address.Bits < 0xC0000000 ? 16 : 24;

    /// <summary>The bits of the natural mask.</summary>
    public static uint NaturalMask(this Ipv4Address address) => uint.MaxValue << (32 - address.NaturalLength());
}
