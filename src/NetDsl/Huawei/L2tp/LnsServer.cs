using System;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>An LNS in the list of a LAC, with what decides whether it is taken. Used by <c>start l2tp ip</c>.</summary>
[Word("LNS", "ND1007", "ip, an address, and any of weight, preference, remote and identifier-name, such as ip 10.1.1.1 weight 5")]
public readonly partial struct LnsServer
{
    private readonly bool _isMade;

    /// <summary>Creates the entry.</summary>
    /// <param name="address">The address of the LNS.</param>
    /// <param name="weight">Its share with load sharing, 1 to 10. Keyword: <c>weight</c>.</param>
    /// <param name="preference">Its place in priority mode, 1 to 255. Keyword: <c>preference</c>.</param>
    /// <param name="remote">The name by which the LNS introduces itself. Keyword: <c>remote</c>.</param>
    /// <param name="identifier">A short name. Keyword: <c>identifier-name</c>.</param>
    public LnsServer(Ipv4Address address, LnsWeight? weight = null, LnsPreference? preference = null, L2tpTunnelName? remote = null, LnsIdentifier? identifier = null)
    {
        Address = address;
        Weight = weight;
        Preference = preference;
        Remote = remote;
        Identifier = identifier;
        _isMade = true;
    }

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => !_isMade;

    /// <summary>The address of the LNS.</summary>
    public Ipv4Address Address { get; }

    /// <summary>Its share with load sharing; null when it is not given.</summary>
    public LnsWeight? Weight { get; }

    /// <summary>Its place in priority mode; null when it is not given.</summary>
    public LnsPreference? Preference { get; }

    /// <summary>The name by which the LNS introduces itself; null when it is not given.</summary>
    public L2tpTunnelName? Remote { get; }

    /// <summary>A short name; null when it is not given.</summary>
    public LnsIdentifier? Identifier { get; }

    /// <summary>Are all parts equal?</summary>
    public bool Equals(LnsServer other) =>
        _isMade == other._isMade && Address.Equals(other.Address) && Nullable.Equals(Weight, other.Weight) && Nullable.Equals(Preference, other.Preference)
        && Nullable.Equals(Remote, other.Remote) && Nullable.Equals(Identifier, other.Identifier);

    /// <inheritdoc/>
    public override int GetHashCode() => Address.GetHashCode();

    private static bool TryScan(string text, int from, int length, out LnsServer value)
    {
        var words = Words.Of(text.Substring(from, length));
        var at = 0;
        return TryRead<LnsServer>(words, ref at, out value) && at == words.Count;
    }

    bool IConfigValue<LnsServer>.TryRead(Words words, ref int index, out LnsServer value)
    {
        value = default;
        var at = index;
        if (at >= words.Count || !words.Is(at, "ip"))
            return false;
        at++;
        if (!TryRead(words, ref at, out Ipv4Address address))
            return false;
        LnsWeight? weight = null;
        LnsPreference? preference = null;
        L2tpTunnelName? remote = null;
        LnsIdentifier? identifier = null;
        while (at < words.Count)
        {
            var behind = at + 1;
            if (words.Is(at, "weight") && weight is null && preference is null && remote is null && identifier is null && TryRead(words, ref behind, out LnsWeight w))
                weight = w;
            else if (words.Is(at, "preference") && preference is null && remote is null && identifier is null && TryRead(words, ref behind, out LnsPreference p))
                preference = p;
            else if (words.Is(at, "remote") && remote is null && identifier is null && TryRead(words, ref behind, out L2tpTunnelName r))
                remote = r;
            else if (words.Is(at, "identifier-name") && identifier is null && TryRead(words, ref behind, out LnsIdentifier i))
                identifier = i;
            else
                break;
            at = behind;
        }

        value = new LnsServer(address, weight, preference, remote, identifier);
        index = at;
        return true;
    }

    void IConfigValue<LnsServer>.Write(Utf8Buffer output)
    {
        output.Text("ip ");
        Write(Address, output);
        Write(" weight ", Weight, output);
        Write(" preference ", Preference, output);
        Write(" remote ", Remote, output);
        Write(" identifier-name ", Identifier, output);
    }

    private static bool TryRead<T>(Words words, ref int index, out T value)
        where T : struct, IConfigValue<T> => default(T).TryRead(words, ref index, out value);

    private static void Write<T>(T value, Utf8Buffer output)
        where T : struct, IConfigValue<T> => value.Write(output);

    private static void Write<T>(string keyword, T? value, Utf8Buffer output)
        where T : struct, IConfigValue<T>
    {
        if (value is not { } given)
            return;
        output.Text(keyword);
        given.Write(output);
    }
}
