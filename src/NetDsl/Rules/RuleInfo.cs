using System;

namespace NetDsl;

/// <summary>What is known about a rule before anything is checked: for the analyzer, the docs, the command line and SARIF.</summary>
public sealed class RuleInfo
{
    private const string Pages = "https://github.com/netdsl/netdsl/blob/main/docs/rules/";

    /// <summary>Describes a rule.</summary>
    /// <param name="id">Letters and digits, such as <c>ND2025</c>.</param>
    /// <param name="title">The mistake in a few words, without a full stop.</param>
    /// <param name="severity">How bad it is unless the user says otherwise.</param>
    /// <param name="category">The feature, such as <c>VPWS</c>.</param>
    /// <param name="description">What happens on the network and what to do, one to three sentences.</param>
    /// <param name="helpLink">Where the page of the rule stands; for a rule of one's own.</param>
    public RuleInfo(string id, string title, Severity severity, string category, string description, string? helpLink = null)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Title = title ?? throw new ArgumentNullException(nameof(title));
        Severity = severity;
        Category = category ?? throw new ArgumentNullException(nameof(category));
        Description = description ?? throw new ArgumentNullException(nameof(description));
        HelpLink = helpLink ?? (id.StartsWith("ND", StringComparison.Ordinal) ? Pages + id + ".md" : "");
    }

    /// <summary>Letters and digits, such as <c>ND2025</c>.</summary>
    public string Id { get; }

    /// <summary>The mistake in a few words.</summary>
    public string Title { get; }

    /// <summary>How bad it is unless the user says otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>The feature.</summary>
    public string Category { get; }

    /// <summary>What happens on the network and what to do.</summary>
    public string Description { get; }

    /// <summary>Where the page of the rule stands; empty for a rule without one.</summary>
    public string HelpLink { get; }
}
