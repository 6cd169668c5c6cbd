using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>
/// Evaluates the network definitions of a program: interprets its code, executes the builders, and runs it again for each way in
/// which unknown conditions can be decided.
/// </summary>
internal static class Evaluator
{
    /// <summary>Evaluates all definitions of a compilation.</summary>
    /// <param name="compilation">The program; it may be half-typed.</param>
    /// <param name="limits">How much the evaluation may take.</param>
    /// <param name="cancel">Stops it.</param>
    /// <param name="cache">Keeps what can be used again; that of the process when left out.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Evaluation Evaluate(Compilation compilation, EvaluationLimits? limits = null, CancellationToken cancel = default, EvaluationCache? cache = null)
    {
        limits ??= new EvaluationLimits();
        var evaluation = new Evaluation();
        var code = new ProgramCode(compilation, cache ?? EvaluationCache.Shared, cancel);
        var clock = Stopwatch.StartNew();
        var steps = new StepCounter();
        foreach (var root in Roots.Find(code))
            new RootEvaluation(code, root, limits, clock, steps, evaluation, cancel).Run();
        return evaluation;
    }
}

/// <summary>All runs from one root.</summary>
internal sealed class RootEvaluation(ProgramCode code, ISymbol root, EvaluationLimits limits, Stopwatch clock, StepCounter steps, Evaluation into, CancellationToken cancel)
{
    public void Run()
    {
        // Breadth first: each condition is decided the other way before two are.
        var waiting = new Queue<bool[]>();
        waiting.Enqueue([]);
        var runs = 0;
        while (waiting.Count > 0)
        {
            if (runs++ >= limits.Runs)
            {
                Bound($"Not every combination of the conditions that only the running program knows was evaluated: more than {limits.Runs} runs.");
                return;
            }

            var decisions = new Decisions(waiting.Dequeue(), limits.Decisions);
            if (!RunOnce(decisions))
                return;
            for (var i = decisions.Given; i < decisions.Taken.Count && waiting.Count < 4 * limits.Runs; i++)
                waiting.Enqueue([.. decisions.Taken.Take(i), !decisions.Taken[i]]);
        }
    }

    /// <summary>One run; false when no further one makes sense.</summary>
    private bool RunOnce(Decisions decisions)
    {
        var session = new Session(code, decisions, limits, clock, steps, into, cancel);
        try
        {
            Start(session);
        }
        catch (ProgramThrowException)
        {
            session.IsComplete = false;
        }
        catch (BoundHitException e)
        {
            Bound($"The evaluation stopped after {e.Message}: what is wrong behind that is found when the program runs `check`.");
            return false;
        }
        catch (InsufficientExecutionStackException)
        {
            Bound("The evaluation stopped because calls are nested too deeply: what is wrong behind that is found when the program runs `check`.");
            return false;
        }
        catch (Exception e) when (e is not OperationCanceledException && !limits.Strict)
        {
            into.InternalErrors.Add(e.ToString());
            Bound($"The evaluation stopped because of an error of its own ({e.GetType().Name}): what is wrong here is found when the program runs `check`.");
            return false;
        }

        foreach (var (network, _) in session.Networks)
        {
            if (decisions.IsExhausted)
                network.IsOpen = true;
            into.Runs.Add(new EvaluatedRun { Network = network, Sites = session.Sites, IsComplete = session.IsComplete, Conditions = decisions.Conditions, IsDoubtful = decisions.IsDoubtful || decisions.IsExhausted });
        }

        return true;
    }

    private void Start(Session session)
    {
        var member = root switch
        {
            IFieldSymbol or IPropertySymbol when root.IsStatic => null,
            _ => root,
        };
        if (member is null)
        {
            // A field with the definition in its initialiser: its type is initialised.
            StaticTypes.Initialize(session, code.KeyOf(root.ContainingType), 0);
            return;
        }

        if (code.FunctionOf(code.KeyOf(root)) is not { } function)
            return;
        object? self = root.IsStatic ? null : Unknown.Input("this");
        if (!root.IsStatic && root.ContainingType is { } type)
            self = Instance(session, type);
        var parameters = root is IMethodSymbol method ? method.Parameters : [];
        session.Call(function, self, [], [.. parameters.Select(p => (object)(p.RefKind == RefKind.None ? Unknown.Input("parameter:" + p.Name) : new Cell { Value = Unknown.Input("parameter:" + p.Name) }))], 0);
    }

    /// <summary>An object for an instance member: made without arguments where that is possible, otherwise with unknown fields.</summary>
    private object? Instance(Session session, INamedTypeSymbol type)
    {
        var self = new UserObject(code.TypeOf(type));
        if (type.InstanceConstructors.FirstOrDefault(c => c.Parameters.Length == 0 && !c.IsImplicitlyDeclared) is { } constructor && code.FunctionOf(code.KeyOf(constructor)) is { } function)
            session.Call(function, self, [], [], 0);
        return self;
    }

    private void Bound(string message)
    {
        if (root.Locations.FirstOrDefault(l => l.IsInSource) is { SourceTree: { } tree } place)
            into.Notes.Add(new EvaluationNote("ND9001", tree, place.SourceSpan, message));
    }
}
