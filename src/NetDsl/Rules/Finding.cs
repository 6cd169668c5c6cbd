using System.Collections.Generic;

namespace NetDsl;

/// <summary>A place that explains a finding: the primary pseudowire that the secondary differs from.</summary>
/// <param name="Origin">The place.</param>
/// <param name="Text">What stands there, such as <c>the primary pseudowire</c>.</param>
public sealed record RelatedPlace(Origin Origin, string Text);

/// <summary>A mistake that a rule found.</summary>
public sealed class Finding
{
    /// <summary>Describes a mistake.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="at">The place of the faulty setting; of the object when something is missing in it.</param>
    /// <param name="message">Names the object, says what happens on the network and what to do.</param>
    public Finding(RuleInfo rule, Origin at, string message)
    {
        Rule = rule;
        At = at;
        Message = message;
    }

    /// <summary>The rule.</summary>
    public RuleInfo Rule { get; }

    /// <summary>The place of the faulty setting.</summary>
    public Origin At { get; }

    /// <summary>Names the object, says what happens on the network and what to do.</summary>
    public string Message { get; }

    /// <summary>The parameter of the verb at <see cref="At"/> whose argument is wrong; null when it is the call as a whole.</summary>
    public string? Parameter { get; init; }

    /// <summary>The places that explain it.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>An edit that repairs it; null when there is none that is certain.</summary>
    public Fix? Fix { get; init; }

    /// <summary>The device at which it was found; null when it concerns several.</summary>
    internal Device? Device { get; set; }

    /// <summary>The place, the rule and the message.</summary>
    public override string ToString() => $"{At}: {Rule.Id}: {Message}";
}
