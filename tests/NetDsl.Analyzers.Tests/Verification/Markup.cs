using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace NetDsl.Analyzers.Tests.Verification;

/// <summary>
/// A program with marked places: <c>[|...|]</c>, or <c>{|ND2001:...|}</c> where a finding is expected. A collection expression
/// keeps its brackets: only the two characters together are a mark.
/// </summary>
internal sealed class Markup
{
    private Markup(string text, IReadOnlyList<(string Id, TextSpan Span)> places)
    {
        Text = text;
        Places = places;
    }

    /// <summary>The program without marks.</summary>
    public string Text { get; }

    /// <summary>The places in order, with the id that is expected there, or an empty one.</summary>
    public IReadOnlyList<(string Id, TextSpan Span)> Places { get; }

    public static Markup Parse(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var places = new List<(string Id, TextSpan Span)>();
        for (var at = 0; at < marked.Length;)
        {
            if (Begins("[|"))
            {
                open.Push(("", text.Length));
                at += 2;
            }
            else if (Begins("{|") && marked.IndexOf(':', at) is > 0 and var colon)
            {
                open.Push((marked[(at + 2)..colon], text.Length));
                at = colon + 1;
            }
            else if (open.TryPeek(out var last) && Begins(last.Id.Length == 0 ? "|]" : "|}"))
            {
                open.Pop();
                places.Add((last.Id, TextSpan.FromBounds(last.Start, text.Length)));
                at += 2;
            }
            else
            {
                text.Append(marked[at++]);
            }

            bool Begins(string mark) => string.CompareOrdinal(marked, at, mark, 0, mark.Length) == 0;
        }

        return open.Count == 0
            ? new Markup(text.ToString(), [.. places.OrderBy(p => p.Span.Start).ThenBy(p => p.Span.End)])
            : throw new ArgumentException("A mark is not closed: " + marked);
    }
}
