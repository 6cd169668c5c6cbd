using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>Turns the operations of a member into delegates that evaluate them, with a slot for each variable.</summary>
internal sealed partial class Lowerer
{
    private readonly Member _member;
    private readonly int _start;
    private ProgramCode _code;
    private SemanticModel _model;
    private readonly HashSet<ISymbol> _cells;
    private readonly List<ClosureUse> _uses = [];
    private readonly Dictionary<ISymbol, Scope> _localFunctions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ILocalFunctionOperation> _localFunctionBodies = new(SymbolEqualityComparer.Default);
    private ISymbol _symbol;
    private Scope _scope;

    private Lowerer(ProgramCode code, Member member, ISymbol symbol, SyntaxNode syntax, SemanticModel model, IReadOnlyList<IOperation> bodies)
    {
        _code = code;
        _member = member;
        _symbol = symbol;
        _start = syntax.SpanStart;
        _model = model;
        _cells = CellFinder.Find(bodies, symbol);
        foreach (var body in bodies)
        {
            foreach (var function in body.DescendantsAndSelf().OfType<ILocalFunctionOperation>())
                _localFunctionBodies[function.Symbol] = function;
        }

        _scope = new Scope(null, new Function { Name = symbol.Name, Member = member }, symbol);
    }

    /// <summary>Lowers a method, an accessor, a constructor, or the initialiser of a field or property.</summary>
    public static Function? Lower(ProgramCode code, Member member, ISymbol symbol, SyntaxNode syntax)
    {
        var model = code.ModelOf(syntax.SyntaxTree);
        var bodies = Bodies(model, symbol, syntax, code);
        if (bodies.Count == 0 && symbol is not IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor })
            return null;
        var lowerer = new Lowerer(code, member, symbol, syntax, model, bodies);
        var function = lowerer._scope.Function;
        if (symbol is IMethodSymbol method)
            lowerer.DeclareParameters(method.Parameters);
        function.Body = symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            ? lowerer.Constructor(constructor, bodies)
            : lowerer.BodyOf(bodies);
        function.IsIterator = bodies.Any(IsIterator);
        lowerer.CompleteUses();
        return function;
    }

    private static IReadOnlyList<IOperation> Bodies(SemanticModel model, ISymbol symbol, SyntaxNode syntax, ProgramCode code)
    {
        // The initialiser of a field or an automatic property, and the expression of a property.
        var inner = syntax switch
        {
            VariableDeclaratorSyntax { Initializer: { } initial } => initial,
            PropertyDeclarationSyntax { ExpressionBody: { } arrow } => arrow,
            PropertyDeclarationSyntax { Initializer: { } initial } when symbol is not IMethodSymbol => initial,
            _ => syntax,
        };
        return model.GetOperation(inner, code.Cancel) is { } operation ? [operation] : [];
    }

    private static bool IsIterator(IOperation body) =>
        body.Descendants().Any(o => o.Kind is OperationKind.YieldReturn or OperationKind.YieldBreak && !IsInsideFunction(o, body));

    private static bool IsInsideFunction(IOperation operation, IOperation body)
    {
        for (var at = operation.Parent; at is not null && at != body; at = at.Parent)
        {
            if (at is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }

        return false;
    }

    private Exec BodyOf(IReadOnlyList<IOperation> bodies) => bodies.Count == 1 ? BodyOf(bodies[0]) : Sequence([.. bodies.Select(BodyOf)]);

    private Exec BodyOf(IOperation body)
    {
        switch (body)
        {
            case IMethodBodyOperation { BlockBody: { } block }:
                return Statement(block);
            case IMethodBodyOperation { ExpressionBody: { } block }:
                return Statement(block);
            case IConstructorBodyOperation constructor:
                return constructor.BlockBody is { } own ? Statement(own) : constructor.ExpressionBody is { } arrow ? Statement(arrow) : _ => Completion.Normal;
            case ISymbolInitializerOperation initializer:
                return Returning(Expression(initializer.Value));
            case IBlockOperation block:
                return Statement(block);
            default:
                return body.Type is not null && body.Kind != OperationKind.None ? Returning(Expression(body)) : Unsupported(body);
        }
    }

    private static Exec Returning(Eval value) => f =>
    {
        f.Result = value(f);
        return Completion.Return;
    };

    private void DeclareParameters(IEnumerable<IParameterSymbol> parameters)
    {
        foreach (var parameter in parameters)
        {
            _scope.Function.Parameters.Add(new Parameter
            {
                Name = parameter.Name,
                Slot = _scope.Declare(parameter),
                IsCaptured = _cells.Contains(parameter),
                IsByReference = parameter.RefKind is RefKind.Ref or RefKind.Out,
            });
            if (parameter.RefKind is RefKind.Ref or RefKind.Out)
                _cells.Add(parameter);
        }
    }

    private Exec Constructor(IMethodSymbol constructor, IReadOnlyList<IOperation> bodies)
    {
        var steps = new List<Exec>();
        var type = constructor.ContainingType;
        var body = bodies.OfType<IConstructorBodyOperation>().FirstOrDefault();
        var chained = body?.Initializer is IExpressionStatementOperation { Operation: IInvocationOperation call } ? call : null;
        var callsOwn = chained is not null && SymbolEqualityComparer.Default.Equals(chained.TargetMethod.ContainingType, type);
        var primary = IsPrimary(constructor);
        if (primary)
        {
            // The parameters of a primary constructor live on in the object.
            foreach (var parameter in constructor.Parameters)
            {
                var (name, slot, isCell) = (parameter.Name, _scope.Resolve(parameter), _cells.Contains(parameter));
                steps.Add(f =>
                {
                    ((UserObject)f.Self!).Fields[name] = isCell ? ((Cell)f.Slots[slot]!).Value : f.Slots[slot];
                    return Completion.Normal;
                });
            }
        }

        if (!callsOwn)
            steps.AddRange(Initializers(type));
        if (chained is not null)
            steps.Add(Discarding(Chained(chained)));
        else if (primary && BaseCall(constructor) is { } up)
            steps.Add(up);
        else if (type.BaseType is { } parent && _code.HasSource(parent) && !constructor.ContainingType.IsValueType)
            steps.Add(DefaultBase(parent));
        if (body is not null)
            steps.Add(BodyOf(body));
        return Sequence([.. steps]);
    }

    private static bool IsPrimary(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is TypeDeclarationSyntax);

    /// <summary>The initialisers of the fields and automatic properties of an object, each a member of its own.</summary>
    private IEnumerable<Exec> Initializers(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers().Where(m => !m.IsStatic && m is IFieldSymbol or IPropertySymbol))
        {
            if (member.IsImplicitlyDeclared && member is IFieldSymbol { AssociatedSymbol: not null })
                continue;
            var (initial, typeOfMember) = member switch
            {
                IFieldSymbol field => (field.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<VariableDeclaratorSyntax>().Any(v => v.Initializer is not null), field.Type),
                IPropertySymbol property => (property.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<PropertyDeclarationSyntax>().Any(v => v.Initializer is not null), property.Type),
                _ => (false, null!),
            };
            var name = member.Name;
            if (member is IPropertySymbol auto && !IsAutomatic(auto))
                continue;
            if (initial)
            {
                var key = _code.KeyOf(member);
                yield return f =>
                {
                    if (f.Session.Code.FunctionOf(key) is { } function)
                        ((UserObject)f.Self!).Fields[name] = f.Session.Call(function, f.Self, [], [], f.Site);
                    return Completion.Normal;
                };
            }
            else if (!member.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is ParameterSyntax))
            {
                var zero = Defaults.Of(typeOfMember, _code);
                yield return f =>
                {
                    ((UserObject)f.Self!).Fields[name] = zero();
                    return Completion.Normal;
                };
            }
        }
    }

    private Exec? BaseCall(IMethodSymbol constructor)
    {
        var declaration = constructor.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<TypeDeclarationSyntax>().First();
        if (declaration.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is not { } up)
            return null;
        return _model.GetOperation(up, _code.Cancel) is IInvocationOperation call ? Discarding(Chained(call)) : null;
    }

    private Exec DefaultBase(INamedTypeSymbol parent)
    {
        if (parent.InstanceConstructors.FirstOrDefault(c => c.Parameters.Length == 0) is not { } constructor)
            return _ => Completion.Normal;
        var key = _code.KeyOf(constructor);
        var defaults = Initializers(parent).ToArray();
        return f =>
        {
            if (f.Session.Code.FunctionOf(key) is { } function && f.Session.Code.SymbolOf(key) is { IsImplicitlyDeclared: false })
                f.Session.Call(function, f.Self, [], [], f.Site);
            else
                Sequence(defaults)(f);
            return Completion.Normal;
        };
    }

    /// <summary>A call of another constructor on the same object.</summary>
    private Eval Chained(IInvocationOperation call)
    {
        var key = _code.KeyOf(call.TargetMethod);
        var arguments = Arguments(call.Arguments, call.TargetMethod);
        var site = SiteOf(call, call.TargetMethod.Name);
        return f => f.Session.Code.FunctionOf(key) is { } function ? f.Session.Call(function, f.Self, [], arguments(f, 0), f.Session.Sites.Add(f.Site, site)) : null;
    }

    private static Exec Discarding(Eval value) => f =>
    {
        value(f);
        return Completion.Normal;
    };

    private static Exec Sequence(Exec[] steps)
    {
        return f =>
        {
            foreach (var step in steps)
            {
                var completion = step(f);
                if (completion != Completion.Normal)
                    return completion;
            }

            return Completion.Normal;
        };
    }

    private void CompleteUses()
    {
        for (var again = true; again;)
        {
            again = false;
            foreach (var use in _uses.ToArray())
                again |= use.Complete();
        }

        // What was lowered is kept longer than the compilation: nothing of the compiler may hang on it.
        foreach (var use in _uses)
            use.Release();
        _cells.Clear();
        _localFunctions.Clear();
        _localFunctionBodies.Clear();
        (_code, _model, _symbol, _scope) = (null!, null!, null!, null!);
    }

    /// <summary>The span relative to the member.</summary>
    private TextSpan Relative(TextSpan span) => new(Math.Max(0, span.Start - _start), span.Length);

    private TextSpan Relative(IOperation operation) => Relative(operation.Syntax.Span);

    /// <summary>An automatic property: its value is a field of the object.</summary>
    private static bool IsAutomatic(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, property))
        || property.ContainingType.IsAnonymousType;
}
