using System;
using System.IO;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>Where a secret comes from.</summary>
public enum SecretSource
{
    /// <summary>It depends on something that only the running program knows.</summary>
    Unknown,

    /// <summary>It stands in the program, or in clear text in a configuration that was read.</summary>
    Text,

    /// <summary>It is cipher text that a device has made; nobody but devices can read it.</summary>
    CipherText,

    /// <summary>An environment variable holds it when the script is written.</summary>
    Environment,

    /// <summary>The first line of a file holds it when the script is written.</summary>
    File,
}

/// <summary>
/// A password or a key. It is looked up when a script is written, and stands nowhere else: its text form tells where it comes
/// from, not what it is. A text converts by itself, which a finding advises against.
/// </summary>
public readonly struct Secret : IEquatable<Secret>, IConfigValue<Secret>
{
    private const int MaxLength = 432;

    private readonly string? _text;

    private Secret(SecretSource source, string text)
    {
        Source = source;
        _text = text;
    }

    /// <summary>Where the secret comes from.</summary>
    public SecretSource Source { get; }

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => _text is null;

    /// <summary>The number of characters of a secret that stands in the program or the configuration; null for others.</summary>
    internal int? Length => Source is SecretSource.Text or SecretSource.CipherText ? _text!.Length : null;

    /// <summary>A secret that stands in the program, where everybody who reads the source finds it, or cipher text as a device displays it.</summary>
    /// <param name="text">1 to 432 characters, without blanks.</param>
    /// <exception cref="InvalidValueException">ND1005: empty, too long or with blanks. ND1006: a character that no device takes.</exception>
    public static implicit operator Secret(string text) => Parse(text);

    /// <summary>A secret that stands in the program, where everybody who reads the source finds it, or cipher text as a device displays it.</summary>
    /// <param name="text">1 to 432 characters, without blanks.</param>
    /// <exception cref="InvalidValueException">ND1005: empty, too long or with blanks. ND1006: a character that no device takes.</exception>
    public static Secret Parse(string text) =>
        IsOne(text) ? Of(text) : throw NameChecks.BadName(text is { Length: > 0 } ? "*****" : text, "secret", MaxLength, NameForm.Word);

    /// <summary>A secret that stands in the program, or cipher text as a device displays it.</summary>
    /// <param name="text">1 to 432 characters, without blanks.</param>
    /// <param name="value">The secret, or unknown.</param>
    /// <returns>False when the text is not one word that a device takes.</returns>
    public static bool TryParse(string? text, out Secret value)
    {
        value = IsOne(text) ? Of(text!) : default;
        return !value.IsUnknown;
    }

    /// <summary>A secret that an environment variable holds when the script is written.</summary>
    /// <param name="variable">The name of the variable.</param>
    /// <exception cref="InvalidValueException">ND1005: no name.</exception>
    public static Secret FromEnvironment(string variable) => new(SecretSource.Environment, CheckSource(variable, "environment variable"));

    /// <summary>A secret that stands in the first line of a file when the script is written.</summary>
    /// <param name="path">The path of the file, from the folder in which the program runs.</param>
    /// <exception cref="InvalidValueException">ND1005: no path.</exception>
    public static Secret FromFile(string path) => new(SecretSource.File, CheckSource(path, "file"));

    /// <summary>Do both come from the same place with the same text?</summary>
    public static bool operator ==(Secret left, Secret right) => left.Equals(right);

    /// <summary>Do they come from different places, or have they different texts?</summary>
    public static bool operator !=(Secret left, Secret right) => !left.Equals(right);

    /// <summary>Do both come from the same place with the same text?</summary>
    public bool Equals(Secret other) => Source == other.Source && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Secret other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _text is null ? 0 : StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>Where the secret comes from; never what it is.</summary>
    public override string ToString() => Source switch
    {
        SecretSource.Environment => $"environment variable {_text}",
        SecretSource.File => $"file {_text}",
        SecretSource.CipherText => "cipher text",
        SecretSource.Text => "secret",
        _ => "unknown",
    };

    /// <summary>Are they the same secret? Null when that cannot be told: cipher text is salted, and two variables may hold the same.</summary>
    internal bool? IsSameAs(Secret other)
    {
        if (_text is null || other._text is null)
            return null;
        if (Equals(other) && Source != SecretSource.CipherText)
            return true;
        return Source == SecretSource.Text && other.Source == SecretSource.Text ? false : Equals(other) ? true : null;
    }

    bool IConfigValue<Secret>.TryRead(Words words, ref int index, out Secret value)
    {
        var text = NameChecks.TryRead(words, ref index, MaxLength, NameForm.Word);
        value = text is null ? default : Of(text);
        return text is not null;
    }

    void IConfigValue<Secret>.Write(Utf8Buffer output)
    {
        if (output.RevealsSecrets && Source is (SecretSource.Environment or SecretSource.File))
            output.Text(LookUp() ?? throw ValueChecks.Unknown("secret"));
        else if (output.MasksSecrets && Source is (SecretSource.Text or SecretSource.CipherText))
            output.Text(SecretWords.Mask);
        else
            output.Text(Source switch { SecretSource.Environment => $"${{{_text}}}", SecretSource.File => $"${{file:{_text!.Replace(' ', '_')}}}", _ => _text! });
    }

    /// <summary>Why the secret cannot be looked up; null when it can.</summary>
    internal string? FindFault()
    {
        if (Source is not (SecretSource.Environment or SecretSource.File) || IsOne(LookUp()))
            return null;
        return Source == SecretSource.Environment
            ? $"The environment variable {_text} is not set, or holds no secret that a device takes (1 to 432 characters without blanks): set it before the script is written."
            : $"The file {_text} cannot be read, or its first line holds no secret that a device takes (1 to 432 characters without blanks): put the secret there before the script is written.";
    }

    /// <summary>VRP encloses cipher text in <c>%^%#</c> or <c>%@%#</c>, Comware begins it with <c>$c$</c> or <c>$h$</c>.</summary>
    private static bool IsCipherText(string text) =>
        text.StartsWith("%^%#", StringComparison.Ordinal) || text.StartsWith("%@%#", StringComparison.Ordinal) || text.StartsWith("$1a$", StringComparison.Ordinal)
        || text.StartsWith("$1c$", StringComparison.Ordinal) || text.StartsWith("$c$", StringComparison.Ordinal) || text.StartsWith("$h$", StringComparison.Ordinal);

    private static bool IsOne(string? text) => NameChecks.FaultOf(text, MaxLength, NameForm.Word, out _) == NameFault.None;

    private string? LookUp() => Source == SecretSource.Environment ? Lookup.Variable(_text!) : Lookup.FirstLine(_text!);

    private static Secret Of(string text) => new(IsCipherText(text) ? SecretSource.CipherText : SecretSource.Text, text);

    private static string CheckSource(string text, string what) =>
        string.IsNullOrWhiteSpace(text) ? throw new InvalidValueException("ND1005", $"A secret needs the name of its {what}.") : text;

    /// <summary>The world outside, which is asked only when a script is written.</summary>
    private static class Lookup
    {
#pragma warning disable RS1035 // Nothing is written while an analyzer runs.
        public static string? Variable(string name) => System.Environment.GetEnvironmentVariable(name);

        public static string? FirstLine(string path)
        {
            try
            {
                using var reader = new StreamReader(path);
                return reader.ReadLine()?.Trim() ?? "";
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                return null;
            }
        }
#pragma warning restore RS1035
    }
}
