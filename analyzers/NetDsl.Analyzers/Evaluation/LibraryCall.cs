using System;
using System.Reflection;
using Microsoft.CodeAnalysis.Text;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>A call of a verb, a conversion or any other member of NetDsl, which is executed.</summary>
internal sealed class LibraryCall(LibraryMethod method, CallSite site, TextSpan faulty, Eval[] operands, Eval? instance, bool isLiteral)
{
    public object? Evaluate(Frame frame)
    {
        var session = frame.Session;
        session.Step();
        var self = instance?.Invoke(frame);
        var number = frame.Site;
        var given = new object?[operands.Length];
        for (var i = 0; i < given.Length; i++)
            given[i] = operands[i](frame);
        if (method.HasCaller)
        {
            // The number is given when the arguments are evaluated: calls inside them come first, as they do when the program runs.
            number = session.Sites.Add(frame.Site, site);
            if (given[method.CallerLine] is int line && line == 0 && given[method.CallerLine - 1] is string file && ReferenceEquals(file, CallSites.Token))
                given[method.CallerLine] = number;
        }

        if (instance is not null && self is null)
            throw new ProgramThrowException(null);
        if (self is Unknown or UserObject)
            return Unfinished(session, self, given);
        var arguments = new object?[given.Length];
        for (var i = 0; i < given.Length; i++)
        {
            if (!method.TryPass(session, i, given[i], out arguments[i]))
                return Unfinished(session, self, given);
            if (given[i] is Unknown)
                session.IsComplete = false;
        }

        var outer = session.CurrentSite;
        session.CurrentSite = number;
        try
        {
            var result = method.Invoke(self, arguments);
            if (session.UnknownLoops > 0 && method.HasCaller)
            {
                Opening.Open(self);
                Opening.Open(result);
            }

            return result;
        }
        catch (TargetInvocationException e) when (e.InnerException is NetDslException fault)
        {
            session.Fault(fault, site.Member, faulty, isLiteral);
            return Unfinished(session, self, given);
        }
        catch (TargetInvocationException e) when (e.InnerException is not (ProgramThrowException or BoundHitException or UnknownResultException or OperationCanceledException or InsufficientExecutionStackException))
        {
            throw new ProgramThrowException(null);
        }
        catch (TargetInvocationException e)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(e.InnerException!).Throw();
            throw;
        }
        finally
        {
            session.CurrentSite = outer;
        }
    }

    /// <summary>A call that is not executed: a verb that gives its own builder back still does.</summary>
    private object? Unfinished(Session session, object? self, object?[] given)
    {
        session.IsComplete = false;
        var opened = Opening.Open(self);
        foreach (var argument in given)
            opened |= Opening.Open(argument);
        if (opened)
            session.Note("ND9002", site.Member, site.NameSpan, $"{site.Verb} is not evaluated here: nothing is said to be missing in what it describes.");
        return self is not null and not Unknown && method.ReturnType.IsInstanceOfType(self) ? self : Unknown.Of(site.Verb, [self, .. given]);
    }
}
