using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>What the evaluator says about its own limits.</summary>
/// <param name="Id">ND9001: a bound was hit; ND9002: an object became open.</param>
/// <param name="Tree">The file.</param>
/// <param name="Span">The place.</param>
/// <param name="Message">What could not be evaluated.</param>
internal sealed record EvaluationNote(string Id, SyntaxTree Tree, TextSpan Span, string Message);

/// <summary>A value that cannot be right: what a verb or a conversion threw.</summary>
/// <param name="RuleId">ND1xxx.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Tree">The file.</param>
/// <param name="Span">The argument, or the call.</param>
/// <param name="IsLiteral">A literal that is wrong wherever it stands.</param>
internal sealed record ValueFault(string RuleId, string Message, SyntaxTree Tree, TextSpan Span, bool IsLiteral);

/// <summary>A network as one run of the program describes it.</summary>
internal sealed class EvaluatedRun
{
    /// <summary>The network.</summary>
    public Network Network { get; init; } = null!;

    /// <summary>Where its origins lead to.</summary>
    public CallSites Sites { get; init; } = null!;

    /// <summary>Everything was known, understood and executed: the network is what the running program describes.</summary>
    public bool IsComplete { get; init; }

    /// <summary>The unknown conditions that the run decided.</summary>
    public IReadOnlyCollection<string> Conditions { get; init; } = [];

    /// <summary>Conditions were decided that may contradict each other: what is found in this run may never happen.</summary>
    public bool IsDoubtful { get; init; }
}

/// <summary>What the networks of a compilation are, as far as that can be known without running it.</summary>
internal sealed class Evaluation
{
    public List<EvaluatedRun> Runs { get; } = [];

    public HashSet<EvaluationNote> Notes { get; } = [];

    public HashSet<ValueFault> Faults { get; } = [];

    /// <summary>What went wrong inside the evaluator; for tests.</summary>
    public List<string> InternalErrors { get; } = [];
}
