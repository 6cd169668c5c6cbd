using System;
using System.Collections.Generic;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>A kind of tunnel that a tunnel policy may select. Command: <c>tunnel select-seq</c>.</summary>
public enum TunnelType
{
    /// <summary>GRE tunnels. Keyword: <c>gre</c>.</summary>
    Gre = 1,

    /// <summary>LSPs of LDP and BGP and SR-MPLS best effort. Keyword: <c>lsp</c>.</summary>
    Lsp,

    /// <summary>TE tunnels, of RSVP-TE as well as of segment routing. Keyword: <c>cr-lsp</c>.</summary>
    CrLsp,

    /// <summary>LSPs of LDP. Keyword: <c>ldp</c>.</summary>
    Ldp,

    /// <summary>LSPs of BGP. Keyword: <c>bgp</c>.</summary>
    Bgp,

    /// <summary>TE tunnels of RSVP-TE. Keyword: <c>te</c>.</summary>
    Te,

    /// <summary>TE tunnels of SR-MPLS. Keyword: <c>sr-te</c>.</summary>
    SrTe,

    /// <summary>SR-MPLS best effort. Keyword: <c>sr-lsp</c>.</summary>
    SrLsp,

    /// <summary>SR-MPLS TE policies. Keyword: <c>sr-te-policy</c>.</summary>
    SrTePolicy,

    /// <summary>Flexible algorithm LSPs, on newer devices. Keyword: <c>flex-algo-lsp</c>.</summary>
    FlexAlgoLsp,
}

/// <summary>
/// The kinds of tunnels that a tunnel policy takes, the most wanted first: <c>cr-lsp lsp</c> takes LSPs when there is no TE tunnel.
/// Each kind stands once. Used by <c>tunnel select-seq</c>.
/// </summary>
[Word("tunnel type sequence", "ND1004", Expected)]
public readonly partial struct TunnelTypeSequence
{
    private const string Expected = "one or more of gre, lsp, cr-lsp, ldp, bgp, te, sr-te, sr-lsp, sr-te-policy and flex-algo-lsp, each once, with blanks between them";
    private const int BitsPerType = 4;

    private static readonly string[] Keywords = ["", "gre", "lsp", "cr-lsp", "ldp", "bgp", "te", "sr-te", "sr-lsp", "sr-te-policy", "flex-algo-lsp"];

    // Four bits for each type, the first one lowest; 0 is unknown.
    private readonly ulong _types;

    /// <summary>Creates a sequence.</summary>
    /// <param name="types">The kinds of tunnels, the most wanted first; the sequence is unknown when one of them is.</param>
    /// <exception cref="InvalidValueException">ND1004: there is no type, or one stands twice.</exception>
    public TunnelTypeSequence(IEnumerable<Input<TunnelType>> types)
    {
        var known = true;
        var packed = 0UL;
        var count = 0;
        foreach (var type in types)
        {
            count++;
            if (!type.TryGet(out var value))
                known = false;
            else if (!TryAppend(ref packed, value))
                throw new InvalidValueException("ND1004", $"The tunnel type {value} stands twice in a sequence or is none: expected {Expected}.");
        }

        if (count == 0)
            throw new InvalidValueException("ND1004", $"A tunnel type sequence is empty: expected {Expected}.");
        _types = known ? packed : 0;
    }

    private TunnelTypeSequence(ulong types) => _types = types;

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => _types == 0;

    /// <summary>The kinds of tunnels, the most wanted first; none when unknown.</summary>
    public IReadOnlyList<TunnelType> Types
    {
        get
        {
            var types = new List<TunnelType>();
            for (var rest = _types; rest != 0; rest >>= BitsPerType)
                types.Add((TunnelType)(rest & 15));
            return types;
        }
    }

    /// <summary>A sequence of one kind.</summary>
    /// <param name="type">The kind of tunnel.</param>
    public static implicit operator TunnelTypeSequence(TunnelType type) => new([type]);

    /// <summary>A sequence of one kind.</summary>
    /// <param name="type">The kind of tunnel.</param>
    public static implicit operator TunnelTypeSequence(Input<TunnelType> type) => new([type]);

    /// <summary>Is the kind of tunnel in the sequence? False when unknown.</summary>
    /// <param name="type">The kind of tunnel.</param>
    public bool Contains(TunnelType type)
    {
        for (var rest = _types; rest != 0; rest >>= BitsPerType)
        {
            if ((TunnelType)(rest & 15) == type)
                return true;
        }

        return false;
    }

    /// <summary>Have the sequences the same kinds in the same order?</summary>
    public bool Equals(TunnelTypeSequence other) => _types == other._types;

    /// <inheritdoc/>
    public override int GetHashCode() => _types.GetHashCode();

    bool IConfigValue<TunnelTypeSequence>.TryRead(Words words, ref int index, out TunnelTypeSequence value)
    {
        var packed = 0UL;
        var at = index;
        while (at < words.Count && TypeOf(words.Text, words.Start(at), words.Length(at)) is var type and not 0)
        {
            value = default;
            if (!TryAppend(ref packed, type))
                return false;
            at++;
        }

        index = at;
        value = new TunnelTypeSequence(packed);
        return packed != 0;
    }

    void IConfigValue<TunnelTypeSequence>.Write(Utf8Buffer output)
    {
        for (var rest = _types; rest != 0; rest >>= BitsPerType)
        {
            if (rest != _types)
                output.Byte((byte)' ');
            output.Text(Keywords[rest & 15]);
        }
    }

    private static bool TryScan(string text, int from, int length, out TunnelTypeSequence value)
    {
        value = default;
        int at = from, end = from + length;
        var packed = 0UL;
        while (at < end)
        {
            var blank = text.IndexOf(' ', at, end - at);
            var wordEnd = blank < 0 ? end : blank;
            if (wordEnd > at && !TryAppend(ref packed, TypeOf(text, at, wordEnd - at)))
                return false;
            at = wordEnd + 1;
        }

        value = new TunnelTypeSequence(packed);
        return packed != 0;
    }

    private static TunnelType TypeOf(string text, int from, int length)
    {
        for (var i = 1; i < Keywords.Length; i++)
        {
            if (Keywords[i].Length == length && string.Compare(text, from, Keywords[i], 0, length, StringComparison.OrdinalIgnoreCase) == 0)
                return (TunnelType)i;
        }

        return 0;
    }

    private static bool TryAppend(ref ulong packed, TunnelType type)
    {
        if (type <= 0 || (int)type >= Keywords.Length || new TunnelTypeSequence(packed).Contains(type))
            return false;
        var shift = 0;
        while (packed >> shift != 0)
            shift += BitsPerType;
        packed |= (ulong)type << shift;
        return true;
    }
}
