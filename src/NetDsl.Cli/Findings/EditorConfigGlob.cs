using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NetDsl;

/// <summary>
/// The name of a section of an <c>.editorconfig</c> file: the files that it is about. <c>*</c> any characters but a slash,
/// <c>**</c> any characters, <c>?</c> one character, <c>[abc]</c> one of these, <c>[!abc]</c> none of these, <c>{a,b}</c> one of
/// these texts, <c>{1..9}</c> a number between both, <c>\</c> takes the next character as it is. It is read as the C# compiler
/// reads it, also where that is odd: a name with a comma or a brace out of place is about no file, and <c>?</c> takes a slash.
/// </summary>
internal sealed partial class EditorConfigGlob
{
    private readonly Regex _pattern;
    private readonly List<(int From, int To)> _ranges;

    private EditorConfigGlob(Regex pattern, List<(int From, int To)> ranges)
    {
        _pattern = pattern;
        _ranges = ranges;
    }

    /// <summary>Reads the name of a section; null when it is about no file.</summary>
    public static EditorConfigGlob? TryParse(string name)
    {
        var translation = new Translation(name);
        return translation.Pattern() is { } pattern ? new EditorConfigGlob(pattern, translation.Ranges) : null;
    }

    /// <summary>True when the section is about the file.</summary>
    /// <param name="path">The path below the folder of the <c>.editorconfig</c> file, with slashes, also in front.</param>
    public bool IsMatch(string path)
    {
        var match = _pattern.Match(path);
        for (var i = 0; i < _ranges.Count && match.Success; i++)
        {
            if (!int.TryParse(match.Groups[i + 1].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || number < _ranges[i].From || number > _ranges[i].To)
                return false;
        }

        return match.Success;
    }

    [GeneratedRegex(@"\G(-?[0-9]+)\.\.(-?[0-9]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex RangeBounds();

    /// <summary>Turns the name into a regular expression, from left to right.</summary>
    private sealed class Translation(string name)
    {
        private readonly StringBuilder _text = new();
        private int _at;

        public List<(int From, int To)> Ranges { get; } = [];

        public Regex? Pattern()
        {
            // Without a slash the name may stand at any depth; otherwise it is a path from the folder of the file on.
            _text.Append(!name.Contains('/') ? "^.*/" : name[0] != '/' ? "^/" : "^");
            return List(inChoice: false) ? new Regex(_text.Append('$').ToString(), RegexOptions.CultureInvariant) : null;
        }

        /// <summary>Up to the end, or in a choice up to and with the next comma or closing brace.</summary>
        private bool List(bool inChoice)
        {
            while (_at < name.Length)
            {
                var c = name[_at++];
                switch (c)
                {
                    case '*':
                        var twice = _at < name.Length && name[_at] == '*';
                        _at += twice ? 1 : 0;
                        _text.Append(twice ? ".*" : "[^/]*");
                        break;
                    case '?':
                        _text.Append('.');
                        break;
                    case '[':
                        if (!Class())
                            return false;
                        break;
                    case '{':
                        if (!(RangeBounds().Match(name, _at) is { Success: true } bounds ? Range(bounds) : Choice()))
                            return false;
                        break;
                    case '}' or ',':
                        return inChoice;
                    default:
                        if (c == '\\' && _at == name.Length)
                            return false;
                        Literal(c == '\\' ? name[_at++] : c);
                        break;
                }
            }

            return !inChoice;
        }

        private bool Choice()
        {
            _text.Append("(?:");
            while (List(inChoice: true))
            {
                var last = name[_at - 1] == '}';
                _text.Append(last ? ')' : '|');
                if (last)
                    return true;
            }

            return false;
        }

        private bool Range(Match bounds)
        {
            if (!int.TryParse(bounds.Groups[1].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var from) || !int.TryParse(bounds.Groups[2].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var to))
                return false;
            _at += bounds.Length;
            Ranges.Add(from < to ? (from, to) : (to, from));
            _text.Append("(-?[0-9]+)");
            return true;
        }

        /// <summary>One of the characters, as alternatives: so nothing in it can be taken for a part of the expression.</summary>
        private bool Class()
        {
            var isNegative = _at < name.Length && name[_at] == '!';
            _at += isNegative ? 1 : 0;
            var parts = new StringBuilder();
            var (previous, opens) = ('\0', false);
            while (_at < name.Length)
            {
                var c = name[_at++];
                if (c == ']')
                {
                    // A dash at the end is a dash. A class of nothing matches nothing; the other way round, anything.
                    parts.Append(opens ? @"\-" : "");
                    _text.Append(parts.Length > 0 ? $"[{(isNegative ? "^" : "")}{parts}]" : isNegative ? @"[\s\S]" : @"[^\s\S]");
                    return true;
                }

                if (c == '-' && previous != '\0' && !opens)
                {
                    opens = true;
                    continue;
                }

                if (c == '\\' && _at == name.Length)
                    return false;
                c = c == '\\' ? name[_at++] : c;
                if (opens && c < previous)
                    return false;
                parts.Append(opens ? "-" : "").Append(Code(c));
                (previous, opens) = (opens ? '\0' : c, false);
            }

            return false;
        }

        private void Literal(char c) => _text.Append(Code(c));

        private static string Code(char c) => char.IsAsciiLetterOrDigit(c) || c == '/' ? c.ToString() : $@"\u{(int)c:X4}";
    }
}
