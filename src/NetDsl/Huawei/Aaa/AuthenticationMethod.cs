using System;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>A way to authenticate users. Used by <c>authentication-mode</c>.</summary>
[Word("authentication way", "ND1007", "local, radius, hwtacacs or none")]
public readonly partial struct AuthenticationMethod
{
    private static readonly string[] Words = ["local", "radius", "hwtacacs", "none"];

    private readonly byte _number;

    private AuthenticationMethod(int number) => _number = (byte)number;

    /// <summary>The device itself knows the users. Keyword: <c>local</c>.</summary>
    public static AuthenticationMethod Local => new(1);

    /// <summary>RADIUS. Keyword: <c>radius</c>.</summary>
    public static AuthenticationMethod Radius => new(2);

    /// <summary>HWTACACS. Keyword: <c>hwtacacs</c>.</summary>
    public static AuthenticationMethod Hwtacacs => new(3);

    /// <summary>No authentication. Keyword: <c>none</c>.</summary>
    public static AuthenticationMethod None => new(4);

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => _number == 0;

    /// <summary>Is it the same way?</summary>
    public bool Equals(AuthenticationMethod other) => _number == other._number;

    /// <inheritdoc/>
    public override int GetHashCode() => _number;

    void IConfigValue<AuthenticationMethod>.Write(Utf8Buffer output) => output.Text(Words[_number - 1]);

    private static bool TryScan(string text, int from, int length, out AuthenticationMethod value)
    {
        for (var i = 0; i < Words.Length; i++)
        {
            if (Words[i].Length == length && string.Compare(text, from, Words[i], 0, length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                value = new AuthenticationMethod(i + 1);
                return true;
            }
        }

        value = default;
        return false;
    }
}
