using System;
using System.Collections.Generic;

namespace NetDsl.Commands;

/// <summary>The manual's notation as a tree. Braces are required, brackets optional, a star any number in any order.</summary>
internal abstract class Notation
{
    /// <summary>Reads a template such as <c>mpls l2vpn redundancy { independent | master }</c>.</summary>
    /// <exception cref="FormatException">The template is not in the notation.</exception>
    public static Sequence Parse(string template)
    {
        var tokens = template.Split(new[] { ' ', '\t', '\r', '\n' }, StringSplitOptions.RemoveEmptyEntries);
        var at = 0;
        var result = ParseSequence(template, tokens, ref at);
        return at == tokens.Length && result.Items.Count > 0 ? result : throw Malformed(template, $"'{Token(tokens, at)}' is not expected here");
    }

    private static Sequence ParseSequence(string template, string[] tokens, ref int at)
    {
        var items = new List<Notation>();
        while (at < tokens.Length)
        {
            var token = tokens[at];
            if (token is "|" or "}" or "]")
                break;
            at++;
            if (token is "{" or "[")
                items.Add(ParseGroup(template, tokens, ref at, token == "{"));
            else if (token.StartsWith("&<", StringComparison.Ordinal))
                items.Add(ParseRepeat(template, token, items));
            else if (token.Length > 2 && token[0] == '<' && token[token.Length - 1] == '>')
                items.Add(new Placeholder(token.Substring(1, token.Length - 2)));
            else if (token[0] == '&' || token.IndexOfAny(['<', '>', '{', '}', '[', ']', '*']) >= 0)
                throw Malformed(template, $"'{token}' is neither a keyword nor a placeholder");
            else
                items.Add(new Keyword(token));
        }

        return new Sequence(items);
    }

    private static Group ParseGroup(string template, string[] tokens, ref int at, bool required)
    {
        var close = required ? "}" : "]";
        var options = new List<Sequence>();
        while (true)
        {
            options.Add(ParseSequence(template, tokens, ref at));
            if (options[options.Count - 1].Items.Count == 0)
                throw Malformed(template, "an alternative is empty");
            var token = Token(tokens, at++);
            if (token == close)
                break;
            if (token != "|")
                throw Malformed(template, $"'{close}' is missing before '{token}'");
        }

        var many = at < tokens.Length && tokens[at] == "*";
        if (many)
            at++;
        return new Group(options, required, many);
    }

    private static Repeat ParseRepeat(string template, string token, List<Notation> items)
    {
        var bounds = token.Substring(2).TrimEnd('>').Split('-');
        if (items.Count == 0 || bounds.Length != 2 || !int.TryParse(bounds[0], out var least) || !int.TryParse(bounds[1], out var most) || least < 1 || most < least)
            throw Malformed(template, $"'{token}' repeats nothing or has no bounds");
        var inner = items[items.Count - 1];
        items.RemoveAt(items.Count - 1);
        return new Repeat(inner, least, most);
    }

    private static string Token(string[] tokens, int at) => at < tokens.Length ? tokens[at] : "the end";

    private static FormatException Malformed(string template, string why) => new($"The template '{template}' is not in the notation: {why}.");

    internal sealed class Keyword(string text) : Notation
    {
        public string Text { get; } = text;
    }

    internal sealed class Placeholder(string name) : Notation
    {
        public string Name { get; } = name;
    }

    internal sealed class Sequence(List<Notation> items) : Notation
    {
        public List<Notation> Items { get; } = items;
    }

    internal sealed class Group(List<Sequence> options, bool required, bool many) : Notation
    {
        public List<Sequence> Options { get; } = options;

        public bool Required { get; } = required;

        public bool Many { get; } = many;
    }

    internal sealed class Repeat(Notation inner, int least, int most) : Notation
    {
        public Notation Inner { get; } = inner;

        public int Least { get; } = least;

        public int Most { get; } = most;
    }
}
