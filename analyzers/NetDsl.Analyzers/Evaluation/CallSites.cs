using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>The place of a call in the program, relative to its member.</summary>
internal sealed class CallSite
{
    public Member Member { get; init; } = null!;

    /// <summary>The name of what is called.</summary>
    public string Verb { get; init; } = "";

    /// <summary>The whole call with what it is called on.</summary>
    public TextSpan Span { get; init; }

    /// <summary>From the name through the closing parenthesis.</summary>
    public TextSpan NameSpan { get; init; }

    /// <summary>The arguments by the names of their parameters.</summary>
    public IReadOnlyList<(string Parameter, TextSpan Span)> Arguments { get; init; } = [];
}

/// <summary>The place of a call in a file.</summary>
/// <param name="Tree">The file.</param>
/// <param name="Span">The whole call with what it is called on.</param>
/// <param name="NameSpan">From the name of the verb through the closing parenthesis.</param>
/// <param name="Verb">The name of what is called.</param>
/// <param name="Arguments">The arguments by the names of their parameters.</param>
internal sealed record CallPlace(SyntaxTree Tree, TextSpan Span, TextSpan NameSpan, string Verb, IReadOnlyList<(string Parameter, TextSpan Span)> Arguments);

/// <summary>
/// The calls of one run. Verbs are told a number instead of the line that calls them; here the number leads back to the place of
/// the call and to the calls around it.
/// </summary>
internal sealed class CallSites
{
    /// <summary>What verbs are told instead of the file that calls them.</summary>
    public const string Token = "\u0001evaluated";

    private readonly List<(int Parent, CallSite Site)> _calls = [];
    private readonly MemberPlaces _places;
    private Dictionary<CallSite, int>? _executions;

    public CallSites(MemberPlaces places) => _places = places;

    /// <summary>The number of a call; 1 is the first, 0 stands for none.</summary>
    public int Add(int parent, CallSite site)
    {
        _calls.Add((parent, site));
        return _calls.Count;
    }

    /// <summary>The place that an origin stands for; null when it stands for none.</summary>
    public CallPlace? Find(Origin origin) => origin.File == Token && origin.Line > 0 && origin.Line <= _calls.Count ? PlaceOf(_calls[origin.Line - 1].Site) : null;

    /// <summary>The calls that led to the call of an origin, the nearest first.</summary>
    public IEnumerable<CallPlace> Callers(Origin origin)
    {
        if (origin.File != Token || origin.Line <= 0 || origin.Line > _calls.Count)
            yield break;
        for (var at = _calls[origin.Line - 1].Parent; at > 0; at = _calls[at - 1].Parent)
        {
            if (PlaceOf(_calls[at - 1].Site) is { } place)
                yield return place;
        }
    }

    /// <summary>The call in the program that an origin stands for; null when it stands for none.</summary>
    public CallSite? SiteOf(Origin origin) => origin.File == Token && origin.Line > 0 && origin.Line <= _calls.Count ? _calls[origin.Line - 1].Site : null;

    /// <summary>A message with the numbers of calls that it names replaced by their places.</summary>
    public string Readable(string message)
    {
        for (var at = message.IndexOf(Token, System.StringComparison.Ordinal); at >= 0; at = message.IndexOf(Token, at, System.StringComparison.Ordinal))
        {
            var end = message.IndexOf(')', at);
            if (end < 0 || !int.TryParse(message.Substring(at + Token.Length + 1, end - at - Token.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return message.Replace(Token, "");
            var place = Find(new Origin(Token, number)) is { } found ? Shown(found) : "another place";
            message = message.Substring(0, at) + place + message.Substring(end + 1);
        }

        return message;
    }

    /// <summary>How often the run came to a call.</summary>
    public int Executions(CallSite site)
    {
        if (_executions is null)
        {
            _executions = [];
            foreach (var call in _calls)
                _executions[call.Site] = _executions.TryGetValue(call.Site, out var count) ? count + 1 : 1;
        }

        return _executions.TryGetValue(site, out var times) ? times : 0;
    }

    public override string ToString() => _calls.Count.ToString(CultureInfo.InvariantCulture);

    private CallPlace? PlaceOf(CallSite site)
    {
        if (_places.Find(site.Member) is not { } member)
            return null;
        var arguments = new (string, TextSpan)[site.Arguments.Count];
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = (site.Arguments[i].Parameter, Shift(site.Arguments[i].Span, member.Start));
        return new CallPlace(member.Tree, Shift(site.Span, member.Start), Shift(site.NameSpan, member.Start), site.Verb, arguments);
    }

    private static string Shown(CallPlace place)
    {
        var file = place.Tree.FilePath;
        return file.Substring(file.LastIndexOfAny(['/', '\\']) + 1) + "(" + (place.Tree.GetLineSpan(place.NameSpan).StartLinePosition.Line + 1).ToString(CultureInfo.InvariantCulture) + ")";
    }

    private static TextSpan Shift(TextSpan span, int by) => new(span.Start + by, span.Length);
}

/// <summary>Where the members of a compilation stand.</summary>
internal sealed class MemberPlaces
{
    private readonly Dictionary<Member, (SyntaxTree Tree, int Start)> _places = [];

    public void Add(Member member, SyntaxTree tree, int start) => _places[member] = (tree, start);

    public (SyntaxTree Tree, int Start)? Find(Member member) => _places.TryGetValue(member, out var place) ? place : null;
}
