using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NetDsl.Analyzers.Evaluation;

/// <content>Expressions.</content>
internal sealed partial class Lowerer
{
    private readonly Stack<int> _conditionalReceivers = new();
    private readonly Stack<int> _initialized = new();

    private Eval Expression(IOperation operation)
    {
        if (operation.ConstantValue.HasValue && operation.Type is { } constantType)
        {
            var constant = Defaults.Constant(operation.ConstantValue.Value, constantType, _code);
            return _ => constant;
        }

        switch (operation)
        {
            case ILocalReferenceOperation local:
                return Variable(local.Local);
            case IParameterReferenceOperation parameter:
                return ParameterValue(parameter.Parameter);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                return f => f.Self;
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } when _initialized.Count > 0:
                var receiver = _initialized.Peek();
                return f => f.Slots[receiver];
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput } when _conditionalReceivers.Count > 0:
                var input = _conditionalReceivers.Peek();
                return f => f.Slots[input];
            case IConditionalAccessInstanceOperation when _conditionalReceivers.Count > 0:
                var accessed = _conditionalReceivers.Peek();
                return f => f.Slots[accessed];
            case IFieldReferenceOperation field:
                return Field(field);
            case IPropertyReferenceOperation property:
                return Property(property);
            case IInvocationOperation call:
                return Invocation(call);
            case IObjectCreationOperation creation:
                return Creation(creation);
            case IAnonymousObjectCreationOperation anonymous:
                return Anonymous(anonymous);
            case IArrayCreationOperation array:
                return ArrayCreation(array);
            case IArrayElementReferenceOperation element:
                return Element(element);
            case IImplicitIndexerReferenceOperation element:
                return ImplicitElement(element);
            case ICollectionExpressionOperation collection:
                return Collection(collection);
            case ITupleOperation tuple:
                var items = tuple.Elements.Select(Copying).ToArray();
                return f => new TupleValue(Array.ConvertAll(items, i => i(f)));
            case IConversionOperation conversion:
                return Conversion(conversion);
            case IBinaryOperation binary:
                return Binary(binary);
            case ITupleBinaryOperation binary:
                var (left, right, isEqual) = (Expression(binary.LeftOperand), Expression(binary.RightOperand), binary.OperatorKind == BinaryOperatorKind.Equals);
                return f => Numbers.Binary(isEqual ? "==" : "!=", left(f), right(f));
            case IUnaryOperation unary:
                return Unary(unary);
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                var (condition, then, otherwise) = (Expression(conditional.Condition), Expression(conditional.WhenTrue), Expression(whenFalse));
                return f => f.Session.IsTrue(condition(f)) ? then(f) : otherwise(f);
            case ICoalesceOperation coalesce:
                var (value, fallback) = (Expression(coalesce.Value), Expression(coalesce.WhenNull));
                return f => value(f) switch
                {
                    null => fallback(f),
                    Unknown unknown => f.Session.Decide(Unknown.Compared(unknown, "==", null)) ? fallback(f) : unknown,
                    { } known => known,
                };
            case IConditionalAccessOperation access:
                return ConditionalAccess(access);
            case ISimpleAssignmentOperation or ICompoundAssignmentOperation or ICoalesceAssignmentOperation or IDeconstructionAssignmentOperation or IIncrementOrDecrementOperation:
                return Assignment(operation);
            case IInterpolatedStringOperation text:
                return Interpolated(text);
            case IIsTypeOperation isType:
                var (tested, test, negated) = (Expression(isType.ValueOperand), TypeTest(isType.TypeOperand), isType.IsNegated);
                return f => test(tested(f)) is bool holds ? holds != negated : Unknown.Input("type:" + isType.Syntax);
            case IIsPatternOperation isPattern:
                var (matched, pattern) = (Expression(isPattern.Value), Pattern(isPattern.Pattern));
                return f => pattern(f, matched(f));
            case ISwitchExpressionOperation choice:
                return SwitchExpression(choice);
            case IDelegateCreationOperation made:
                return Expression(made.Target);
            case IAnonymousFunctionOperation lambda:
                return Lambda(lambda);
            case IMethodReferenceOperation method:
                return MethodGroup(method);
            case IDefaultValueOperation { Type: { } type }:
                var zero = Defaults.Of(type, _code);
                return _ => zero();
            case IWithOperation with:
                return With(with);
            case IThrowOperation thrown:
                return Throw(thrown);
            case ITranslatedQueryOperation query:
                return Expression(query.Operation);
            case IDeclarationExpressionOperation declared:
                return Expression(declared.Expression);
            case IParenthesizedOperation parenthesized:
                return Expression(parenthesized.Operand);
            case IRangeOperation range:
                return Range(range);
            case IObjectOrCollectionInitializerOperation initializer:
                return _ => throw new InvalidOperationException("An initialiser without its object: " + initializer.Syntax);
            default:
                var unsupported = Unsupported(operation);
                var key = $"{operation.Kind}:{_member.Key}:{Relative(operation).Start}";
                return f =>
                {
                    unsupported(f);
                    return Unknown.Input(key);
                };
        }
    }

    /// <summary>A value that is stored: a structure of the program is copied.</summary>
    private Eval Copying(IOperation operation)
    {
        var value = Expression(operation);
        if (operation.Type is not { IsValueType: true } || operation is not (ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation))
            return value;
        return f => value(f) is var stored && stored is UserObject { Type.IsStruct: true } structure ? structure.Copy() : stored;
    }

    private Eval Variable(ISymbol variable)
    {
        var slot = _scope.Resolve(variable);
        var name = variable.Name;
        if (!_cells.Contains(variable))
            return f => f.Slots[slot];
        return f => f.Slots[slot] is Cell cell ? cell.Value : Unknown.Input("unassigned:" + name);
    }

    private Eval ParameterValue(IParameterSymbol parameter)
    {
        // A parameter of a primary constructor, used in another member.
        if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && !SymbolEqualityComparer.Default.Equals(constructor, _symbol))
        {
            var name = parameter.Name;
            return f => f.Self is UserObject self && self.Fields.TryGetValue(name, out var value) ? value : Unknown.Input("captured:" + name);
        }

        return Variable(parameter);
    }

    private Eval ConditionalAccess(IConditionalAccessOperation access)
    {
        var value = Expression(access.Operation);
        var slot = _scope.Temporary();
        _conditionalReceivers.Push(slot);
        var whenNotNull = Expression(access.WhenNotNull);
        _conditionalReceivers.Pop();
        return f =>
        {
            var receiver = value(f);
            if (receiver is Unknown unknown && f.Session.Decide(Unknown.Compared(unknown, "==", null)))
                return null;
            if (receiver is null)
                return null;
            f.Slots[slot] = receiver;
            return whenNotNull(f);
        };
    }

    private Eval Binary(IBinaryOperation binary)
    {
        var (left, right) = (Expression(binary.LeftOperand), Expression(binary.RightOperand));
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.ConditionalAnd when binary.OperatorMethod is null:
                return f => f.Session.IsTrue(left(f)) ? right(f) : false;
            case BinaryOperatorKind.ConditionalOr when binary.OperatorMethod is null:
                return f => f.Session.IsTrue(left(f)) ? true : right(f);
        }

        var sign = Numbers.Sign(binary.OperatorKind);
        if (sign is null)
            return Opaque(binary, [left, right]);
        if (binary.OperatorMethod is { } method && method.ContainingType.SpecialType != SpecialType.System_String && !Numbers.IsPlain(method.ContainingType))
            return Operator(binary, method, sign, left, right);
        var target = binary.Type;
        if (sign == "+" && target?.SpecialType == SpecialType.System_String)
        {
            var (leftType, rightType) = (Source(binary.LeftOperand), Source(binary.RightOperand));
            return f => Texts.Concat(f.Session, Texts.Of(f.Session, left(f), leftType), Texts.Of(f.Session, right(f), rightType));
        }

        var (wide, isChecked) = (Numbers.TypeOf(binary.LeftOperand.Type), binary.IsChecked);
        return f => Numbers.Binary(sign, left(f), right(f), wide, isChecked);

        static TypeText Source(IOperation operand) => new((operand is IConversionOperation { IsImplicit: true } boxed ? boxed.Operand : operand).Type);
    }

    private Eval Operator(IOperation operation, IMethodSymbol method, string sign, Eval left, Eval right)
    {
        if (_code.HasSource(method))
        {
            var key = _code.KeyOf(method);
            if (method.IsImplicitlyDeclared)
                return f => Numbers.Binary(sign, left(f), right(f));
            var site = SiteOf(operation, method.Name);
            return f => f.Session.Code.FunctionOf(key) is { } function ? f.Session.Call(function, null, [], [left(f), right(f)], f.Session.Sites.Add(f.Site, site)) : Unknown.Input(key);
        }

        var call = Executed(operation, method, null, [left, right]);
        return call ?? Opaque(operation, [left, right]);
    }

    private Eval Unary(IUnaryOperation unary)
    {
        var operand = Expression(unary.Operand);
        if (unary.OperatorKind == UnaryOperatorKind.Hat)
            return f => operand(f) is int n ? new FromEnd(n) : Unknown.Input("^");
        if (unary.OperatorMethod is { } method && !Numbers.IsPlain(method.ContainingType))
        {
            if (_code.HasSource(method) && !method.IsImplicitlyDeclared)
            {
                var (key, site) = (_code.KeyOf(method), SiteOf(unary, method.Name));
                return f => f.Session.Code.FunctionOf(key) is { } function ? f.Session.Call(function, null, [], [operand(f)], f.Session.Sites.Add(f.Site, site)) : Unknown.Input(key);
            }

            return Executed(unary, method, null, [operand]) ?? Opaque(unary, [operand]);
        }

        var kind = unary.OperatorKind;
        return f => Numbers.Unary(kind, operand(f));
    }

    private Eval Conversion(IConversionOperation conversion)
    {
        var operand = Expression(conversion.Operand);
        if (conversion.OperatorMethod is { ContainingType: { Name: "Index", ContainingNamespace.Name: "System" } })
            return operand;
        if (conversion.OperatorMethod is { } method)
        {
            if (_code.HasSource(method))
            {
                var (key, site) = (_code.KeyOf(method), SiteOf(conversion, method.Name));
                return f => f.Session.Code.FunctionOf(key) is { } function ? f.Session.Call(function, null, [], [operand(f)], f.Session.Sites.Add(f.Site, site)) : Unknown.Input(key);
            }

            // null to a nullable value that is converted: stays null.
            var lifted = conversion.Operand.Type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
            if (Executed(conversion, method, null, [operand], conversion.Operand) is not { } converted)
                return Opaque(conversion, [operand]);
            if (conversion.Operand.ConstantValue.HasValue)
                return OnceKnown(converted);
            return lifted ? f => operand(f) is null ? null : converted(f) : converted;
        }

        if (conversion.IsTryCast && conversion.Type is { } wanted)
        {
            var (test, name) = (TypeTest(wanted), "as " + wanted.Name);
            return f => operand(f) is { } value ? test(value) switch { true => value, false => null, _ => Unknown.Of(name, value) } : null;
        }

        var target = Numbers.TypeOf(conversion.Type);
        if (target == TypeCode.Object || conversion.Operand.Type is null || Numbers.TypeOf(conversion.Operand.Type) == TypeCode.Object)
        {
            // Unboxing has to give the type that was boxed, and so does every other cast: the value itself.
            return operand;
        }

        if (conversion.Type is { TypeKind: TypeKind.Enum } enumType)
        {
            var make = Defaults.EnumMaker(enumType, _code);
            return f => operand(f) is { } number and not Unknown ? make(Numbers.Convert(number, target, false)) : operand(f);
        }

        var isChecked = conversion.IsChecked;
        return f => Numbers.Convert(operand(f), target, isChecked);
    }

    /// <summary>The value of a constant that is converted does not change: it is computed once, unless it is a fault.</summary>
    private static Eval OnceKnown(Eval value)
    {
        object? known = null;
        return f =>
        {
            if (known is null && value(f) is var first)
            {
                if (first is Unknown)
                    return first;
                known = first;
            }

            return known;
        };
    }

    private Eval With(IWithOperation with)
    {
        var operand = Expression(with.Operand);
        var slot = _scope.Temporary();
        _initialized.Push(slot);
        var steps = with.Initializer.Initializers.Select(i => Discarding(Expression(i))).ToArray();
        _initialized.Pop();
        var key = $"with:{_member.Key}:{Relative(with).Start}";
        return f =>
        {
            if (operand(f) is not UserObject original)
                return Unknown.Input(key);
            f.Slots[slot] = original.Copy();
            Sequence(steps)(f);
            return f.Slots[slot];
        };
    }

    private Eval SwitchExpression(ISwitchExpressionOperation choice)
    {
        var value = Expression(choice.Value);
        var arms = choice.Arms.Select(a => (Pattern: Pattern(a.Pattern), Guard: a.Guard is null ? null : Expression(a.Guard), Value: Expression(a.Value))).ToArray();
        return f =>
        {
            var matched = value(f);
            foreach (var (pattern, guard, result) in arms)
            {
                if (f.Session.IsTrue(pattern(f, matched)) && (guard is null || f.Session.IsTrue(guard(f))))
                    return result(f);
            }

            throw new ProgramThrowException(null);
        };
    }

    private Eval Lambda(IAnonymousFunctionOperation lambda) => Use(Nested(lambda.Symbol, lambda.Body));

    private Scope Nested(IMethodSymbol symbol, IBlockOperation? body)
    {
        var outer = _scope;
        var function = new Function { Name = symbol.Name, Member = _member };
        var scope = new Scope(symbol.MethodKind == MethodKind.LocalFunction ? DeclaringScope(symbol) : outer, function, symbol);
        if (symbol.MethodKind == MethodKind.LocalFunction)
            _localFunctions[symbol] = scope;
        _scope = scope;
        DeclareParameters(symbol.Parameters);
        function.Body = Statement(body);
        function.IsIterator = body is not null && IsIterator(body);
        _scope = outer;
        return scope;
    }

    /// <summary>The scope of the function that declares a local function: it may be used in one inside.</summary>
    private Scope DeclaringScope(IMethodSymbol symbol)
    {
        for (var at = _scope; ; at = at.Parent)
        {
            if (at.Parent is null || SymbolEqualityComparer.Default.Equals(at.Symbol, symbol.ContainingSymbol))
                return at;
        }
    }

    private Eval Use(Scope function)
    {
        var use = new ClosureUse(_scope, function);
        _uses.Add(use);
        return f => new Closure(function.Function, use.Capture(f), f.Self);
    }

    private Eval MethodGroup(IMethodReferenceOperation reference)
    {
        if (reference.Method.MethodKind == MethodKind.LocalFunction)
            return LocalFunction(reference.Method);
        var method = reference.Method;
        if (!_code.HasSource(method) || method.IsAbstract)
            return Opaque(reference, reference.Instance is null ? [] : [Expression(reference.Instance)]);
        var key = _code.KeyOf(method);
        var instance = reference.Instance is null ? null : Expression(reference.Instance);
        return f =>
        {
            var self = instance?.Invoke(f);
            return Target(f.Session, key, self) is { } function ? new Closure(function, [], self) : Unknown.Input(key);
        };
    }

    private Eval LocalFunction(IMethodSymbol symbol)
    {
        if (!_localFunctions.TryGetValue(symbol.OriginalDefinition, out var scope))
        {
            if (!_localFunctionBodies.TryGetValue(symbol.OriginalDefinition, out var declared))
                return _ => Unknown.Input(symbol.Name);
            scope = Nested(declared.Symbol, declared.Body);
        }

        return Use(scope);
    }

    /// <summary>What is not evaluated: everything that goes into it becomes open, what comes out is unknown.</summary>
    private Eval Opaque(IOperation operation, IReadOnlyList<Eval> operands)
    {
        var (span, member) = (Relative(operation), _member);
        var key = operation switch
        {
            IInvocationOperation call => call.TargetMethod.ToDisplayString(),
            IPropertyReferenceOperation property => property.Property.ToDisplayString(),
            IFieldReferenceOperation field => field.Field.ToDisplayString(),
            IObjectCreationOperation creation => $"new:{creation.Type?.ToDisplayString()}:{_member.Key}:{span.Start}",
            _ => operation.Kind + ":" + operation.Syntax,
        };
        return f =>
        {
            f.Session.IsComplete = false;
            var values = new object?[operands.Count];
            var opened = false;
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = operands[i](f);
                opened |= Opening.Open(values[i]);
            }

            if (opened)
                f.Session.Note("ND9002", member, span, $"{key} is not evaluated: nothing is said to be missing in what it is given.");
            return Unknown.Of(key, values);
        };
    }
}
