using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace NetDsl.Analyzers.Evaluation;

/// <content>Calls, objects that are made, and texts.</content>
internal sealed partial class Lowerer
{
    /// <summary>The arguments of a call in the order of the parameters, evaluated in the order in which they stand.</summary>
    private Func<Frame, int, object?[]> Arguments(IReadOnlyList<IArgumentOperation> arguments, IMethodSymbol method)
    {
        var values = arguments.Select(a => (Slot: a.Parameter?.Ordinal ?? 0, Value: ArgumentValue(a))).ToArray();
        var count = method.Parameters.Length;
        return (f, site) =>
        {
            var given = new object?[count];
            foreach (var (slot, value) in values)
                given[slot] = value(f, site);
            return given;
        };
    }

    private Func<Frame, int, object?> ArgumentValue(IArgumentOperation argument)
    {
        if (argument.ArgumentKind == ArgumentKind.DefaultValue && argument.Parameter is { } parameter)
        {
            foreach (var attribute in parameter.GetAttributes())
            {
                switch (attribute.AttributeClass?.Name)
                {
                    case "CallerFilePathAttribute":
                        return (_, _) => CallSites.Token;
                    case "CallerLineNumberAttribute":
                        return (_, site) => site;
                }
            }
        }

        if (argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out })
        {
            var target = argument.Value is IDeclarationExpressionOperation declared ? declared.Expression : argument.Value;
            var variable = target switch
            {
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation passed => passed.Parameter,
                _ => (ISymbol?)null,
            };
            if (variable is not null)
            {
                var (slot, isNew) = (_scope.Resolve(variable), argument.Value is IDeclarationExpressionOperation);
                return (f, _) => isNew ? f.Slots[slot] = new Cell() : f.Slots[slot] ??= new Cell();
            }

            // A field or an element by reference: what becomes of it is not followed.
            var opaque = Unsupported(argument.Value);
            return (f, _) =>
            {
                opaque(f);
                return new Cell { Value = Unknown.Input("ref") };
            };
        }

        var value = Copying(argument.Value);
        return (f, _) => value(f);
    }

    private CallSite SiteOf(IOperation operation, string verb)
    {
        var syntax = operation.Syntax;
        var name = syntax is InvocationExpressionSyntax call
            ? TextSpan.FromBounds(NameOf(call.Expression).SpanStart, call.Span.End)
            : syntax.Span;
        var arguments = operation is IInvocationOperation invocation
            ? invocation.Arguments.Where(a => a.ArgumentKind == ArgumentKind.Explicit).Select(a => (a.Parameter?.Name ?? "", Written: Written(a.Syntax))).Where(a => a.Written?.Parent?.Parent == syntax).Select(a => (a.Item1, Relative(a.Written!.Expression.Span))).ToArray()
            : [];
        return new CallSite { Member = _member, Verb = verb, Span = Relative(syntax.Span), NameSpan = Relative(name), Arguments = arguments };
    }

    /// <summary>The argument as it is written: operations leave parentheses out.</summary>
    private static ArgumentSyntax? Written(SyntaxNode argument)
    {
        var at = argument;
        while (at is ExpressionSyntax && at.Parent is ParenthesizedExpressionSyntax outer)
            at = outer;
        return at as ArgumentSyntax ?? at.Parent as ArgumentSyntax;
    }

    private static SyntaxNode NameOf(ExpressionSyntax called) =>
        called switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => called,
        };

    private Eval Invocation(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            var (function, given, place) = (LocalFunction(method), Arguments(call.Arguments, method), SiteOf(call, method.Name));
            return f =>
            {
                var site = f.Session.Sites.Add(f.Site, place);
                var arguments = given(f, site);
                return function(f) is Closure closure ? f.Session.Call(closure.Function, closure.Self, closure.Captured, arguments, site) : Unknown.Input(place.Verb);
            };
        }

        if (method.MethodKind == MethodKind.DelegateInvoke && call.Instance is not null)
            return InvokeDelegate(call);
        var instance = call.Instance is null ? null : Expression(call.Instance);
        if (_code.HasSource(method))
            return CallUser(call, method, instance);
        if (method is { Name: "Define", ContainingType: { Name: "Network" } type } && LibraryMethods.IsLibrary(type.ContainingAssembly))
            return Define(call);
        if (method.Name == "Invoke" && method.ContainingType.TypeKind == TypeKind.Delegate)
            return InvokeDelegate(call);

        if (method is { Name: "GetValueOrDefault", Parameters.Length: 0 } && method.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            var zero = Defaults.Of(method.ReturnType, _code);
            return f => instance!(f) ?? zero();
        }

        var operands = new Eval[method.Parameters.Length];
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is null || argument.Parameter.RefKind == RefKind.Ref || (argument.Parameter.RefKind == RefKind.Out && LibraryMethods.IsLibrary(method.ContainingAssembly)))
                return Opaque(call, [.. call.Arguments.Select(a => Expression(a.Value))]);
            var value = ArgumentValue(argument);
            operands[argument.Parameter.Ordinal] = f => value(f, 0);
        }

        return Executed(call, method, instance, operands) ?? Opaque(call, instance is null ? operands : [instance, .. operands]);
    }

    private Eval InvokeDelegate(IInvocationOperation call)
    {
        var (target, given, place) = (Expression(call.Instance!), Arguments(call.Arguments, call.TargetMethod), SiteOf(call, call.TargetMethod.Name));
        return f =>
        {
            var called = target(f);
            var site = f.Session.Sites.Add(f.Site, place);
            var arguments = given(f, site);
            if (called is Closure closure)
                return f.Session.Call(closure.Function, closure.Self, closure.Captured, arguments, site);
            if (called is null)
                throw new ProgramThrowException(null);
            f.Session.IsComplete = false;
            foreach (var argument in arguments)
                Opening.Open(argument);
            return Unknown.Of("delegate", [called, .. arguments]);
        };
    }

    private Eval CallUser(IInvocationOperation call, IMethodSymbol method, Eval? instance)
    {
        var (key, given, place) = (_code.KeyOf(method), Arguments(call.Arguments, method), SiteOf(call, method.Name));
        var (isVirtual, opaque, isRecordMember) = (call.IsVirtual, _member, method.IsImplicitlyDeclared);
        if (isRecordMember)
            return Synthesized(call, method, instance, [.. call.Arguments.Select(a => Expression(a.Value))]);
        return f =>
        {
            var self = instance?.Invoke(f);
            if (instance is not null && self is null)
                throw new ProgramThrowException(null);
            var site = f.Session.Sites.Add(f.Site, place);
            var arguments = given(f, site);
            var function = isVirtual ? Target(f.Session, key, self) : self is Unknown ? null : f.Session.Code.FunctionOf(key);
            if (function is not null)
                return f.Session.Call(function, self, [], arguments, site);
            f.Session.IsComplete = false;
            var opened = Opening.Open(self);
            foreach (var argument in arguments)
            {
                opened |= Opening.Open(argument);
                if (argument is Cell cell)
                    cell.Value = Unknown.Input(key);
            }

            if (opened)
                f.Session.Note("ND9002", opaque, place.NameSpan, $"{place.Verb} is not evaluated: nothing is said to be missing in what it is given.");
            return Unknown.Of(key, [self, .. arguments]);
        };
    }

    /// <summary>What the compiler writes for records.</summary>
    private Eval Synthesized(IOperation call, IMethodSymbol method, Eval? instance, Eval[] operands)
    {
        switch (method.Name)
        {
            case "ToString" when instance is not null:
                return f => Texts.Of(f.Session, instance(f), default);
            case "Equals" when instance is not null && operands.Length == 1:
                return f => Numbers.Binary("==", instance(f), operands[0](f));
            case "GetHashCode":
                return Opaque(call, []);
            default:
                return Opaque(call, instance is null ? operands : [instance, .. operands]);
        }
    }

    /// <summary>The function that runs for a method on an object: that of its own type.</summary>
    private static Function? Target(Session session, string key, object? self)
    {
        if (self is UserObject instance && instance.Type.Overrides.TryGetValue(key, out var own))
            return session.Code.FunctionOf(own);
        return self is Unknown ? null : session.Code.FunctionOf(key);
    }

    private Eval Define(IInvocationOperation call)
    {
        var name = Expression(call.Arguments.First(a => a.Parameter!.Ordinal == 0).Value);
        var configure = Expression(call.Arguments.First(a => a.Parameter!.Ordinal == 1).Value);
        var place = SiteOf(call, "Define");
        return f => Roots.Define(f, place, name(f), configure(f));
    }

    /// <summary>A member of NetDsl or of .NET that is executed; null when it is not one of those.</summary>
    private Eval? Executed(IOperation operation, IMethodSymbol method, Eval? instance, IReadOnlyList<Eval> operands, IOperation? faulty = null)
    {
        var place = SiteOf(operation, method.Name);
        if (LibraryMethods.IsLibrary(method.ContainingAssembly))
        {
            var found = _code.Library.Find(method);
            if (found is null)
                return null;
            var call = new LibraryCall(found, place, faulty is null ? place.NameSpan : Relative(faulty), [.. operands], instance, faulty is { ConstantValue.HasValue: true });
            return call.Evaluate;
        }

        if (PureMembers.Find(method) is not { } pure)
            return null;
        var zero = method.ReturnsVoid ? null : Defaults.Of(method.ReturnType, _code);
        var needsZero = method.ReturnType is { IsValueType: true } and not { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        var outs = method.Parameters.Where(p => p.RefKind == RefKind.Out).Select(p => (p.Ordinal, Zero: Defaults.Of(p.Type, _code))).ToArray();
        return new PureCall(pure, place, [.. operands], instance, needsZero ? zero : null, outs).Evaluate;
    }

    private Eval Creation(IObjectCreationOperation creation)
    {
        var made = Created(creation);
        if (creation.Initializer is not { } initializer)
            return made;
        var slot = _scope.Temporary();
        var steps = Initializer(initializer, slot);
        return f =>
        {
            var created = made(f);
            f.Slots[slot] = created;
            if (created is Unknown)
                return created;
            steps(f);
            return f.Slots[slot];
        };
    }

    private Exec Initializer(IObjectOrCollectionInitializerOperation initializer, int slot)
    {
        _initialized.Push(slot);
        var steps = new List<Exec>();
        foreach (var part in initializer.Initializers)
        {
            if (part is IMemberInitializerOperation nested)
            {
                var (member, inner) = (Expression(nested.InitializedMember), _scope.Temporary());
                var rest = Initializer(nested.Initializer, inner);
                steps.Add(f =>
                {
                    f.Slots[inner] = member(f);
                    return f.Slots[inner] is Unknown ? Completion.Normal : rest(f);
                });
            }
            else
            {
                steps.Add(IsBroken(part) ? Unsupported(part, isBroken: true) : Discarding(Expression(part)));
            }
        }

        _initialized.Pop();
        return Sequence([.. steps]);
    }

    private Eval Created(IObjectCreationOperation creation)
    {
        if (creation.Constructor is not { } constructor || creation.Type is not INamedTypeSymbol type)
            return Opaque(creation, [.. creation.Arguments.Select(a => Expression(a.Value))]);
        if (_code.HasSource(type))
        {
            var (typeKey, key, given, place) = (_code.KeyOf(type), _code.KeyOf(constructor), Arguments(creation.Arguments, constructor), SiteOf(creation, type.Name));
            var isImplicit = constructor.IsImplicitlyDeclared;
            var defaults = isImplicit ? Sequence([.. Initializers(type)]) : null;
            var parent = isImplicit && type.BaseType is { } up && _code.HasSource(up) ? DefaultBase(up) : null;
            return f =>
            {
                if (f.Session.Code.FindType(typeKey) is not { } userType)
                    return Unknown.Input(typeKey);
                f.Session.Step();
                var made = new UserObject(userType);
                var site = f.Session.Sites.Add(f.Site, place);
                if (defaults is not null)
                {
                    var inner = new Frame(f.Session, f.Function, made, site);
                    defaults(inner);
                    parent?.Invoke(inner);
                }
                else if (f.Session.Code.FunctionOf(key) is { } function)
                {
                    f.Session.Call(function, made, [], given(f, site), site);
                }

                return made;
            };
        }

        var operands = new Eval[constructor.Parameters.Length];
        foreach (var argument in creation.Arguments)
        {
            var value = ArgumentValue(argument);
            operands[argument.Parameter!.Ordinal] = f => value(f, 0);
        }

        return Executed(creation, constructor, null, operands) ?? Opaque(creation, operands);
    }

    private Eval Anonymous(IAnonymousObjectCreationOperation anonymous)
    {
        var parts = anonymous.Initializers.OfType<ISimpleAssignmentOperation>().Select(a => (((IPropertyReferenceOperation)a.Target).Property.Name, Value: Copying(a.Value))).ToArray();
        var type = new UserType("anonymous:" + string.Join(",", parts.Select(p => p.Name)), "", null, comparesFields: true, isStruct: false, [], []);
        return f =>
        {
            var made = new UserObject(type);
            foreach (var (name, value) in parts)
                made.Fields[name] = value(f);
            return made;
        };
    }

    private Eval Interpolated(IInterpolatedStringOperation text)
    {
        var parts = text.Parts.Select(Part).ToArray();
        return f =>
        {
            object? result = "";
            foreach (var part in parts)
                result = Texts.Concat(f.Session, result, part(f));
            return result;
        };

        Eval Part(IInterpolatedStringContentOperation part)
        {
            if (part is IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: var literal } })
                return _ => literal;
            if (part is not IInterpolationOperation hole)
                return _ => Unknown.Input("interpolation");
            var operand = hole.Expression is IConversionOperation { IsImplicit: true, OperatorMethod: null } boxed ? boxed.Operand : hole.Expression;
            var (value, type) = (Expression(operand), new TypeText(operand.Type));
            var alignment = hole.Alignment is null ? 0 : hole.Alignment.ConstantValue is { HasValue: true, Value: int width } ? width : 0;
            var format = hole.FormatString?.ConstantValue.Value as string;
            return f => Texts.Of(f.Session, value(f), type, format, alignment);
        }
    }
}
