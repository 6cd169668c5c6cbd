using System;
using System.Globalization;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>How a name stands in a line.</summary>
internal enum NameForm
{
    /// <summary>One word.</summary>
    Word,

    /// <summary>One word, in double quotes when it has blanks.</summary>
    Quoted,

    /// <summary>The rest of the line.</summary>
    Text,
}

/// <summary>What is wrong with a name.</summary>
internal enum NameFault
{
    None,
    Missing,
    Length,
    Character,
    Blank,
    OuterBlank,
    Quote,
}

/// <summary>The checks and messages of the generated names.</summary>
internal static class NameChecks
{
    /// <summary>The first fault of a name and the index of the character that it is about.</summary>
    public static NameFault FaultOf(string? value, int maxLength, NameForm form, out int position)
    {
        position = 0;
        if (value is null)
            return NameFault.Missing;
        for (; position < value.Length; position++)
        {
            var c = value[position];
            if (c is >= 'a' and <= 'z' or >= '0' and <= '9')
                continue;
            if (c == '?' || IsForbidden(c) || IsHalfCharacter(value, position))
                return NameFault.Character;
        }

        position = 0;
        if (value.Length == 0 || value.Length > maxLength)
            return NameFault.Length;
        if (form == NameForm.Text)
        {
            position = value[0] == ' ' ? 0 : value.Length - 1;
            return value[position] == ' ' ? NameFault.OuterBlank : NameFault.None;
        }

        if (form == NameForm.Word && (position = value.IndexOf(' ')) >= 0)
            return NameFault.Blank;
        // A word without blanks may hold a double quote, but a line in which it comes first would read as a quoted name.
        position = value.IndexOf('"');
        return position == 0 || (position > 0 && form == NameForm.Quoted) ? NameFault.Quote : NameFault.None;
    }

    public static InvalidValueException BadName(string? value, string name, int maxLength, NameForm form)
    {
        var fault = FaultOf(value, maxLength, form, out var position);
        var allowed = "1 to " + ValueChecks.Digits(maxLength);
        if (fault == NameFault.Missing)
            return new InvalidValueException("ND1005", $"{name} is null: give it {allowed} characters.");
        var shown = $"{name} {ValueChecks.Quote(value)}";
        var at = "at position " + ValueChecks.Digits(position + 1);
        return fault switch
        {
            NameFault.Character => new InvalidValueException("ND1006", $"{shown} {Describe(value![position])} {at}."),
            NameFault.Length when value!.Length == 0 => new InvalidValueException("ND1005", $"{name} is empty: allowed are {allowed} characters."),
            NameFault.Length => new InvalidValueException(
                "ND1005",
                $"{shown} has {ValueChecks.Digits(value!.Length)} characters: allowed are {allowed}."),
            NameFault.Blank => new InvalidValueException("ND1005", $"{shown} contains a blank {at}: the name must be one word."),
            NameFault.OuterBlank => new InvalidValueException("ND1005", $"{shown} has a blank {at}: remove blanks at the beginning and at the end."),
            _ => new InvalidValueException("ND1005", $"{shown} contains a double quote {at}: remove it."),
        };
    }

    /// <summary>Reads a name and moves the index behind it; null, with the index untouched, when there is none.</summary>
    public static string? TryRead(Words words, ref int index, int maxLength, NameForm form)
    {
        if (index >= words.Count)
            return null;
        string text;
        if (form == NameForm.Text)
        {
            text = words.Rest(index);
        }
        else if (words.First(index) != '"')
        {
            text = words[index];
        }
        else
        {
            var length = words.Length(index);
            if (form != NameForm.Quoted || length < 3 || words.Last(index) != '"')
                return null;
            text = words.Text.Substring(words.Start(index) + 1, length - 2);
            // It would be written without quotes.
            if (text.IndexOf(' ') < 0)
                return null;
        }

        if (FaultOf(text, maxLength, form, out _) != NameFault.None)
            return null;
        index = form == NameForm.Text ? words.Count : index + 1;
        return text;
    }

    /// <summary>Writes a name that may have blanks.</summary>
    public static void WriteQuoted(Utf8Buffer output, string text)
    {
        var hasBlank = text.IndexOf(' ') >= 0;
        if (hasBlank)
            output.Byte((byte)'"');
        output.Text(text);
        if (hasBlank)
            output.Byte((byte)'"');
    }

    /// <summary>A character that would break a line or hide what the line says.</summary>
    public static bool IsForbidden(char c) =>
        c is < ' ' or >= '\u007f' and <= '\u009f' // control characters
            or '\u2028' or '\u2029' // line and paragraph separators
            or >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069'; // turn the direction of what follows

    private static bool IsHalfCharacter(string text, int at) =>
        char.IsSurrogate(text[at])
        && !(char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        && !(char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]));

    private static string Describe(char c)
    {
        var code = "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
        return c switch
        {
            '?' => "has the character '?', which asks a device for help,",
            '\r' or '\n' or '\u0085' or '\u2028' or '\u2029' => $"has the line break {code}",
            _ when char.IsSurrogate(c) => $"has half of a character ({code})",
            _ => $"has the control character {code}",
        };
    }
}
