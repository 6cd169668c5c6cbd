using System;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>
/// An interface in a command that has its type and its number as two words, such as <c>loopback 1</c> or <c>virtual-template 1</c>.
/// Used by <c>pppoe-server bind</c> and <c>l2tp-tunnel source</c>.
/// </summary>
[Word("interface", "ND1008", "a type and a number, such as LoopBack1 or Virtual-Template 1")]
public readonly partial struct SpacedInterface
{
    private readonly bool _isJoined;

    /// <summary>Creates the value.</summary>
    /// <param name="name">The interface.</param>
    public SpacedInterface(InterfaceName name) => Name = name;

    private SpacedInterface(InterfaceName name, bool isJoined)
    {
        Name = name;
        _isJoined = isJoined;
    }

    /// <summary>The interface.</summary>
    public InterfaceName Name { get; }

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => Name.IsUnknown;

    /// <summary>Creates the value.</summary>
    /// <param name="name">The interface.</param>
    public static implicit operator SpacedInterface(InterfaceName name) => new(name);

    /// <summary>Is it the same interface?</summary>
    public bool Equals(SpacedInterface other) => Name.Equals(other.Name);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode();

    bool IConfigValue<SpacedInterface>.TryRead(Words words, ref int index, out SpacedInterface value)
    {
        var from = index;
        var known = Read(words, ref index, out InterfaceName name);
        value = known ? new SpacedInterface(name, isJoined: index == from + 1) : default;
        return known;
    }

    void IConfigValue<SpacedInterface>.Write(Utf8Buffer output)
    {
        var text = Name.ToString();
        var digits = text.Length - Name.Number.Length;
        output.Text(_isJoined ? text : $"{text.Substring(0, digits).ToLowerInvariant()} {Name.Number}");
    }

    private static bool Read<T>(Words words, ref int index, out T name)
        where T : struct, IConfigValue<T> => default(T).TryRead(words, ref index, out name);

    private static bool TryScan(string text, int from, int length, out SpacedInterface value)
    {
        var known = InterfaceName.TryParse(text.Substring(from, length), out var name);
        value = known ? new SpacedInterface(name, isJoined: false) : default;
        return known;
    }
}
