using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>The program threw: what follows is not executed.</summary>
internal sealed class ProgramThrowException(object? thrown) : Exception("The program threw.")
{
    public object? Thrown { get; } = thrown;
}

/// <summary>A bound was hit.</summary>
internal sealed class BoundHitException(string bound) : Exception(bound);

/// <summary>The value of an operation cannot be known, although it was begun.</summary>
internal sealed class UnknownResultException : Exception;

/// <summary>One run of the program: statics, decisions, call sites, and what was noticed.</summary>
internal sealed class Session
{
    private readonly EvaluationLimits _limits;
    private readonly Stopwatch _clock;
    private readonly CancellationToken _cancel;
    private readonly Evaluation _into;
    private int _depth;

    public Session(ProgramCode code, Decisions decisions, EvaluationLimits limits, Stopwatch clock, StepCounter steps, Evaluation into, CancellationToken cancel)
    {
        Code = code;
        Decisions = decisions;
        _limits = limits;
        _clock = clock;
        Steps = steps;
        _into = into;
        _cancel = cancel;
        Sites = new CallSites(code.Places);
    }

    public ProgramCode Code { get; }

    public Decisions Decisions { get; }

    public CallSites Sites { get; }

    public StepCounter Steps { get; }

    public Dictionary<string, object?> Statics { get; } = [];

    public HashSet<string> InitializedTypes { get; } = [];

    /// <summary>The networks that were defined, in order.</summary>
    public List<(Network Network, CallSite Site)> Networks { get; } = [];

    /// <summary>The call whose lambda is being executed by a verb.</summary>
    public int CurrentSite { get; set; }

    /// <summary>Inside a loop of which it is not known how often it runs.</summary>
    public int UnknownLoops { get; set; }

    /// <summary>Nothing was left out and nothing was assumed.</summary>
    public bool IsComplete { get; set; } = true;

    public EvaluationLimits Limits => _limits;

    /// <summary>Counts a step and sees to the bounds.</summary>
    public void Step()
    {
        if (++Steps.Count > _limits.Steps)
            throw new BoundHitException($"{_limits.Steps} steps");
        if ((Steps.Count & 0x3F) == 0)
        {
            _cancel.ThrowIfCancellationRequested();
            if (_clock.Elapsed > _limits.Time)
                throw new BoundHitException($"{_limits.Time.TotalSeconds} seconds");
        }
    }

    public bool Decide(Unknown condition)
    {
        IsComplete = false;
        return Decisions.Decide(condition);
    }

    /// <summary>The truth of a condition; an unknown one is decided.</summary>
    public bool IsTrue(object? condition) => condition is bool known ? known : Decide(condition as Unknown ?? Unknown.Of("truth", condition));

    /// <summary>Calls a function of the program.</summary>
    public object? Call(Function function, object? self, object?[] captured, object?[] arguments, int site)
    {
        Step();
        if (_depth >= _limits.Depth)
            throw new BoundHitException($"{_limits.Depth} nested calls");
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var frame = new Frame(this, function, self, site);
        for (var i = 0; i < function.Captures.Count; i++)
            frame.Slots[function.Captures[i].To] = captured[i];
        for (var i = 0; i < function.Parameters.Count; i++)
        {
            var parameter = function.Parameters[i];
            var value = i < arguments.Length ? arguments[i] : Unknown.Input("missing:" + parameter.Name);
            frame.Slots[parameter.Slot] = parameter.IsByReference ? value : parameter.IsCaptured ? new Cell { Value = value } : value;
        }

        if (function.IsIterator)
            frame.Yielded = [];
        _depth++;
        try
        {
            function.Body(frame);
        }
        finally
        {
            _depth--;
        }

        return function.IsIterator ? frame.Yielded : frame.Result;
    }

    public object? Call(Closure closure, params object?[] arguments) => Call(closure.Function, closure.Self, closure.Captured, arguments, CurrentSite);

    public void Note(string id, Member member, Microsoft.CodeAnalysis.Text.TextSpan span, string message)
    {
        IsComplete = false;
        if (Code.Places.Find(member) is { } place && _into.Notes.Count < 1000)
            _into.Notes.Add(new EvaluationNote(id, place.Tree, new(place.Start + span.Start, span.Length), message));
    }

    public void Fault(NetDslException fault, Member member, Microsoft.CodeAnalysis.Text.TextSpan span, bool isLiteral)
    {
        IsComplete = false;
        if (Code.Places.Find(member) is { } place)
            _into.Faults.Add(new ValueFault(fault.RuleId, Sites.Readable(fault.Message), place.Tree, new(place.Start + span.Start, span.Length), isLiteral));
    }
}

/// <summary>Counts the steps of all runs.</summary>
internal sealed class StepCounter
{
    public int Count;
}
