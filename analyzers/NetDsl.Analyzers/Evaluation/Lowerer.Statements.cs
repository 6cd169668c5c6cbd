using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace NetDsl.Analyzers.Evaluation;

/// <content>Statements.</content>
internal sealed partial class Lowerer
{
    private Exec Statement(IOperation? operation)
    {
        if (operation is null)
            return _ => Completion.Normal;
        var exec = StatementOf(operation);
        return exec;
    }

    private Exec StatementOf(IOperation operation)
    {
        switch (operation)
        {
            case IBlockOperation block:
                return Sequence([.. block.Operations.Select(Statement)]);
            case IExpressionStatementOperation statement:
                return IsBroken(statement) ? Unsupported(statement, isBroken: true) : Discarding(Expression(statement.Operation));
            case IVariableDeclarationGroupOperation group:
                return IsBroken(group) ? Unsupported(group, isBroken: true) : Sequence([.. group.Declarations.SelectMany(d => d.Declarators).Select(Declarator)]);
            case IUsingDeclarationOperation usingDeclaration:
                return Statement(usingDeclaration.DeclarationGroup);
            case IUsingOperation usingOperation:
                var resources = usingOperation.Resources is IVariableDeclarationGroupOperation ? Statement(usingOperation.Resources) : Discarding(Expression(usingOperation.Resources));
                var usingBody = Statement(usingOperation.Body);
                return Sequence([resources, usingBody]);
            case ILockOperation locked:
                return Statement(locked.Body);
            case IConditionalOperation conditional:
                var (condition, then, otherwise) = (Expression(conditional.Condition), Statement(conditional.WhenTrue), Statement(conditional.WhenFalse));
                return f => f.Session.IsTrue(condition(f)) ? then(f) : otherwise(f);
            case IForEachLoopOperation each:
                return ForEach(each);
            case IForLoopOperation loop:
                return For(loop);
            case IWhileLoopOperation loop:
                return While(loop);
            case ISwitchOperation choice:
                return Switch(choice);
            case IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } yielded }:
                var element = Expression(yielded);
                return f =>
                {
                    if (f.Yielded!.Count >= f.Session.Limits.CollectionSize)
                        throw new BoundHitException($"{f.Session.Limits.CollectionSize} elements");
                    f.Session.Step();
                    f.Yielded.Add(element(f));
                    return Completion.Normal;
                };
            case IReturnOperation { Kind: OperationKind.YieldBreak }:
                return _ => Completion.Return;
            case IReturnOperation { ReturnedValue: { } returned }:
                return IsBroken(returned) ? Sequence([Unsupported(returned, isBroken: true), _ => Completion.Return]) : Returning(Expression(returned));
            case IReturnOperation:
                return _ => Completion.Return;
            case IBranchOperation { BranchKind: BranchKind.Break }:
                return _ => Completion.Break;
            case IBranchOperation { BranchKind: BranchKind.Continue }:
                return _ => Completion.Continue;
            case IThrowOperation thrown:
                return Discarding(Throw(thrown));
            case ITryOperation attempt:
                return Try(attempt);
            case ILabeledOperation labeled:
                return Statement(labeled.Operation);
            case ILocalFunctionOperation or IEmptyOperation:
                return _ => Completion.Normal;
            default:
                return operation.Type is not null && operation is not IInvalidOperation ? Discarding(Expression(operation)) : Unsupported(operation);
        }
    }

    /// <summary>Half-typed code: what is missing could say anything.</summary>
    private static bool IsBroken(IOperation operation)
    {
        foreach (var part in operation.DescendantsAndSelf())
        {
            if (part is IInvalidOperation && !IsInsideFunction(part, operation))
                return true;
        }

        // A parenthesis that is not there yet: what follows may have become part of the statement.
        if (!operation.Syntax.ContainsDiagnostics)
            return false;
        var statement = operation.Syntax.FirstAncestorOrSelf<StatementSyntax>();
        foreach (var token in operation.Syntax.DescendantTokens())
        {
            if ((token.IsMissing || token.ContainsDiagnostics) && token.Parent?.FirstAncestorOrSelf<StatementSyntax>() == statement)
                return true;
        }

        return false;
    }

    private Exec Declarator(IVariableDeclaratorOperation declarator)
    {
        var initial = declarator.GetVariableInitializer() is { } initializer ? Copying(initializer.Value) : null;
        var store = DeclareLocal(declarator.Symbol);
        var zero = initial is null ? Defaults.Of(declarator.Symbol.Type, _code) : null;
        return f =>
        {
            store(f, initial is null ? zero!() : initial(f));
            return Completion.Normal;
        };
    }

    /// <summary>A new variable: a captured one gets a cell of its own at each execution.</summary>
    private Action<Frame, object?> DeclareLocal(ISymbol local)
    {
        var slot = _scope.Resolve(local);
        if (_cells.Contains(local))
            return (f, value) => f.Slots[slot] = new Cell { Value = value };
        return (f, value) => f.Slots[slot] = value;
    }

    private Exec ForEach(IForEachLoopOperation loop)
    {
        var collection = Expression(loop.Collection is IConversionOperation { IsImplicit: true } converted ? converted.Operand : loop.Collection);
        Action<Frame, object?> declare = loop.LoopControlVariable switch
        {
            IVariableDeclaratorOperation variable => DeclareLocal(variable.Symbol),
            IDeclarationExpressionOperation { Expression: ITupleOperation tuple } => Assign(tuple),
            ITupleOperation tuple => Assign(tuple),
            { } other => Assign(other),
        };
        var body = Statement(loop.Body);
        var changed = Havoc(loop, loop.Body);
        return f =>
        {
            var items = collection(f);
            if (items is null)
                throw new ProgramThrowException(null);
            if (items is Unknown || Taint.Has(items) || Sequences.Items(items) is not { } known)
                return Any(f, changed, () => declare(f, Unknown.Of("element", items as Unknown ?? (object)items.GetType().Name)), body);
            foreach (var item in known)
            {
                f.Session.Step();
                declare(f, item);
                var completion = body(f);
                if (completion == Completion.Break)
                    break;
                if (completion == Completion.Return)
                    return completion;
            }

            return Completion.Normal;
        };
    }

    private Exec For(IForLoopOperation loop)
    {
        var before = Sequence([.. loop.Before.Select(Statement)]);
        var condition = loop.Condition is null ? null : Expression(loop.Condition);
        var step = Sequence([.. loop.AtLoopBottom.Select(Statement)]);
        var body = Statement(loop.Body);
        var changed = Havoc(loop, [loop.Body, .. loop.AtLoopBottom]);

        // Each round has variables of its own when lambdas capture them.
        var renew = loop.Locals.Where(_cells.Contains).Select(_scope.Resolve).ToArray();
        return f =>
        {
            before(f);
            while (true)
            {
                f.Session.Step();
                var holds = condition?.Invoke(f) ?? true;
                if (holds is not bool known)
                    return Any(f, changed, null, body);
                if (!known)
                    return Completion.Normal;
                var completion = body(f);
                if (completion == Completion.Break)
                    return Completion.Normal;
                if (completion == Completion.Return)
                    return completion;
                foreach (var slot in renew)
                    f.Slots[slot] = new Cell { Value = ((Cell)f.Slots[slot]!).Value };
                step(f);
            }
        };
    }

    private Exec While(IWhileLoopOperation loop)
    {
        var condition = loop.Condition is null ? _ => true : Expression(loop.Condition);
        var body = Statement(loop.Body);
        var changed = Havoc(loop, [loop.Body, loop.Condition]);
        var (top, until) = (loop.ConditionIsTop, loop.ConditionIsUntil);
        return f =>
        {
            for (var first = true; ; first = false)
            {
                f.Session.Step();
                if (top || !first)
                {
                    var holds = condition(f);
                    if (holds is not bool known)
                        return first ? Any(f, changed, null, body) : Any(f, changed, null, _ => Completion.Normal);
                    if (known == until)
                        return Completion.Normal;
                }

                var completion = body(f);
                if (completion == Completion.Break)
                    return Completion.Normal;
                if (completion == Completion.Return)
                    return completion;
            }
        };
    }

    /// <summary>
    /// A loop of which it is not known how often it runs: its body runs once, with everything that it changes unknown, and all
    /// that it touches is open.
    /// </summary>
    private static Completion Any(Frame f, Action<Frame> havoc, Action? declare, Exec body)
    {
        f.Session.IsComplete = false;
        havoc(f);
        declare?.Invoke();
        f.Session.UnknownLoops++;
        try
        {
            // Whether it returns is not known either; what stands behind the loop is checked as well.
            body(f);
        }
        finally
        {
            f.Session.UnknownLoops--;
        }

        havoc(f);
        return Completion.Normal;
    }

    private Action<Frame> Havoc(IOperation loop, params IOperation?[] parts)
    {
        var variables = AssignmentFinder.Find(parts).Select(v => (v.Name, Slot: _scope.Resolve(v), IsCell: _cells.Contains(v))).ToArray();
        var key = $"loop:{_member.Key}:{Relative(loop).Start}:";
        return f =>
        {
            foreach (var (name, slot, isCell) in variables)
            {
                var value = Unknown.Input(key + name);
                if (isCell)
                    ((Cell)(f.Slots[slot] ??= new Cell())).Value = value;
                else
                    f.Slots[slot] = value;
            }
        };
    }

    private Exec Switch(ISwitchOperation choice)
    {
        var value = Copying(choice.Value);
        var held = _scope.Temporary();
        var cases = choice.Cases.Select(c => (Tests: c.Clauses.Select(k => Clause(k, held)).ToArray(), Body: Sequence([.. c.Body.Select(Statement)]), IsDefault: c.Clauses.Any(k => k.CaseKind == CaseKind.Default))).ToArray();
        return f =>
        {
            f.Slots[held] = value(f);
            foreach (var (tests, body, _) in cases)
            {
                foreach (var test in tests)
                {
                    if (test is not null && f.Session.IsTrue(test(f)))
                        return End(body(f));
                }
            }

            foreach (var (_, body, isDefault) in cases)
            {
                if (isDefault)
                    return End(body(f));
            }

            return Completion.Normal;
        };

        static Completion End(Completion completion) => completion == Completion.Break ? Completion.Normal : completion;
    }

    private Eval? Clause(ICaseClauseOperation clause, int held)
    {
        switch (clause)
        {
            case ISingleValueCaseClauseOperation single:
                var constant = Expression(single.Value);
                return f => Numbers.Binary("==", f.Slots[held], constant(f));
            case IPatternCaseClauseOperation pattern:
                var test = Pattern(pattern.Pattern);
                var guard = pattern.Guard is null ? null : Expression(pattern.Guard);
                return f => f.Session.IsTrue(test(f, f.Slots[held])) && (guard is null || f.Session.IsTrue(guard(f)));
            case IDefaultCaseClauseOperation:
                return null;
            default:
                var unknown = Unknown.Input("case:" + clause.Syntax);
                return _ => unknown;
        }
    }

    private Exec Try(ITryOperation attempt)
    {
        var body = Statement(attempt.Body);
        var ending = attempt.Finally is null ? null : Statement(attempt.Finally);
        var catches = attempt.Catches.Select(c => (
            Declare: c.Locals.Select(DeclareLocal).ToArray(),
            Filter: c.Filter is null ? null : Expression(c.Filter),
            Handler: Statement(c.Handler),
            All: c.ExceptionType.SpecialType == SpecialType.System_Object || c.ExceptionType.ToDisplayString() == "System.Exception")).ToArray();
        return f =>
        {
            try
            {
                return body(f);
            }
            catch (ProgramThrowException e) when (catches.Length > 0)
            {
                // Which of several handlers runs depends on types that are not followed: the run is not certain any more.
                f.Session.IsComplete = false;
                var handler = catches.FirstOrDefault(c => c.All);
                if (handler.Handler is null)
                    throw;
                foreach (var declare in handler.Declare)
                    declare(f, e.Thrown ?? Unknown.Input("exception"));
                if (handler.Filter is not null && !f.Session.IsTrue(handler.Filter(f)))
                    throw;
                return handler.Handler(f);
            }
            finally
            {
                ending?.Invoke(f);
            }
        };
    }

    private Eval Throw(IThrowOperation thrown)
    {
        var exception = thrown.Exception is null ? null : Expression(thrown.Exception);
        return f => throw new ProgramThrowException(exception?.Invoke(f));
    }

    /// <summary>
    /// Code that is not understood: all that it mentions becomes open, and what it assigns unknown. Code that is half-typed may go on
    /// to mention the parameters of its function, which is what a lambda is for.
    /// </summary>
    private Exec Unsupported(IOperation operation, bool isBroken = false)
    {
        var mentions = MentionFinder.Find(operation);
        if (isBroken && _scope.Symbol is IMethodSymbol function)
            mentions.UnionWith(function.Parameters);
        var mentioned = mentions.Select(v => (v.Name, Slot: _scope.Resolve(v), IsCell: _cells.Contains(v))).ToArray();
        var assigned = Havoc(operation, operation);
        var span = Relative(operation);
        var what = operation.Kind.ToString();
        var member = _member;
        return f =>
        {
            var opened = false;
            foreach (var (_, slot, isCell) in mentioned)
                opened |= Opening.Open(isCell ? (f.Slots[slot] as Cell)?.Value : f.Slots[slot]);
            opened |= Opening.Open(f.Self);
            assigned(f);
            f.Session.IsComplete = false;
            if (opened)
                f.Session.Note("ND9002", member, span, $"This code is not evaluated ({what}): nothing is said to be missing in what it mentions.");
            return Completion.Normal;
        };
    }
}
