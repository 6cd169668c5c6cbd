using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>Whether a value matches: true, false or unknown.</summary>
internal delegate object? Match(Frame frame, object? value);

/// <content>Patterns.</content>
internal sealed partial class Lowerer
{
    private Match Pattern(IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                var expected = Expression(constant.Value);
                return (f, v) => Numbers.Binary("==", v, expected(f));
            case IDiscardPatternOperation:
                return (_, _) => true;
            case IDeclarationPatternOperation declaration:
                var store = declaration.DeclaredSymbol is { } symbol ? DeclareLocal(symbol) : null;
                var declaredName = "is " + declaration.MatchedType?.Name;
                var test = declaration.MatchedType is { } matched && !declaration.MatchesNull ? TypeTest(matched) : _ => true;
                return (f, v) =>
                {
                    var holds = test(v);
                    if (holds is false)
                        return false;
                    store?.Invoke(f, v);
                    return holds ?? (object)Unknown.Of(declaredName, v);
                };
            case ITypePatternOperation type:
                var (isType, typeName) = (TypeTest(type.MatchedType), "is " + type.MatchedType.Name);
                return (_, v) => isType(v) ?? (object)Unknown.Of(typeName, v);
            case IRelationalPatternOperation relational:
                var (bound, sign) = (Expression(relational.Value), Numbers.Sign(relational.OperatorKind) ?? "==");
                return (f, v) => v is null ? false : Numbers.Binary(sign, v, bound(f));
            case INegatedPatternOperation negated:
                var inner = Pattern(negated.Pattern);
                return (f, v) => inner(f, v) switch { bool known => !known, Unknown unknown => Unknown.Not(unknown), var other => other };
            case IBinaryPatternOperation binary:
                var (left, right, isAnd) = (Pattern(binary.LeftPattern), Pattern(binary.RightPattern), binary.OperatorKind == BinaryOperatorKind.And);
                return (f, v) => f.Session.IsTrue(left(f, v)) == isAnd ? right(f, v) : !isAnd;
            case IRecursivePatternOperation recursive:
                return Recursive(recursive);
            case IListPatternOperation list:
                return List(list);
            default:
                var key = $"pattern:{_member.Key}:{Relative(pattern).Start}";
                return (_, v) => Unknown.Of(key, v);
        }
    }

    private Match Recursive(IRecursivePatternOperation pattern)
    {
        var (test, typeName) = (TypeTest(pattern.MatchedType), "is " + pattern.MatchedType.Name);
        var store = pattern.DeclaredSymbol is { } symbol ? DeclareLocal(symbol) : null;
        var held = _scope.Temporary();
        _conditionalReceivers.Push(held);
        _initialized.Push(held);
        var parts = pattern.PropertySubpatterns.Select(p => (Member: Expression(p.Member), Pattern: Pattern(p.Pattern))).ToArray();
        _initialized.Pop();
        _conditionalReceivers.Pop();
        var positions = pattern.DeconstructionSubpatterns.Select(Pattern).ToArray();
        var deconstruct = positions.Length == 0 ? null : Deconstruction(pattern.DeconstructSymbol as IMethodSymbol, positions.Length);
        return (f, v) =>
        {
            if (v is null)
                return false;
            if (v is Unknown unknown && f.Session.Decide(Unknown.Compared(unknown, "==", null)))
                return false;
            var holds = test(v);
            if (holds is false || (holds is null && !f.Session.Decide(Unknown.Of(typeName, v))))
                return false;
            foreach (var (member, inner) in parts)
            {
                f.Slots[held] = v;
                if (!f.Session.IsTrue(inner(f, member(f))))
                    return false;
            }

            if (deconstruct is not null)
            {
                var items = deconstruct(f, v);
                for (var i = 0; i < positions.Length; i++)
                {
                    if (!f.Session.IsTrue(positions[i](f, items[i])))
                        return false;
                }
            }

            store?.Invoke(f, v);
            return true;
        };
    }

    private Match List(IListPatternOperation pattern)
    {
        var slice = Array.FindIndex([.. pattern.Patterns], p => p is ISlicePatternOperation);
        var parts = pattern.Patterns.Select(p => p is ISlicePatternOperation rest ? rest.Pattern is null ? null : Pattern(rest.Pattern) : Pattern(p)).ToArray();
        var store = pattern.DeclaredSymbol is { } symbol ? DeclareLocal(symbol) : null;
        var key = $"list:{_member.Key}:{Relative(pattern).Start}";
        return (f, v) =>
        {
            if (v is null)
                return false;
            if (v is Unknown || Taint.Has(v) || Sequences.Items(v)?.Cast<object?>().ToList() is not { } items)
                return Unknown.Of(key, v);
            if (slice < 0 ? items.Count != parts.Length : items.Count < parts.Length - 1)
                return false;
            for (var i = 0; i < parts.Length; i++)
            {
                if (i == slice)
                {
                    if (parts[i] is { } rest && !f.Session.IsTrue(rest(f, items.Skip(i).Take(items.Count - parts.Length + 1).ToArray())))
                        return false;
                    continue;
                }

                var at = slice >= 0 && i > slice ? items.Count - parts.Length + i : i;
                if (!f.Session.IsTrue(parts[i]!(f, items[at])))
                    return false;
            }

            store?.Invoke(f, v);
            return true;
        };
    }

    /// <summary>Whether a value is of a type; null when that cannot be told.</summary>
    private Func<object?, bool?> TypeTest(ITypeSymbol type)
    {
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            type = ((INamedTypeSymbol)type).TypeArguments[0];
        if (type.SpecialType == SpecialType.System_Object)
            return v => v is not null;
        if (_code.HasSource(type))
        {
            var (key, isEnum) = (_code.KeyOf(type), type.TypeKind == TypeKind.Enum);
            return v => v switch
            {
                null => false,
                Unknown => null,
                UserObject instance => instance.Type.Ancestors.Contains(key),
                _ => isEnum ? null : false,
            };
        }

        var clr = ClrTypes.Map(type);
        return v => v switch
        {
            null => false,
            Unknown or TupleValue => null,
            UserObject => null,
            _ => clr is null || clr.IsGenericType ? null : clr.IsInstanceOfType(v),
        };
    }

    /// <summary>Takes a value apart: a tuple, a record, or what has a method for it.</summary>
    private Func<Frame, object?, object?[]> Deconstruction(IMethodSymbol? method, int count)
    {
        var key = method is null || !_code.HasSource(method) ? null : _code.KeyOf(method);
        var isImplicit = method is { IsImplicitlyDeclared: true };
        var names = method?.Parameters.Skip(method.IsExtensionMethod ? 1 : 0).Select(p => p.Name).ToArray();
        return (f, v) =>
        {
            if (TupleValue.ItemsOf(v) is { } items && items.Length == count)
                return items;
            if (v is UserObject instance && names is not null && isImplicit)
                return Array.ConvertAll(names, n => instance.Fields.TryGetValue(n, out var value) ? value : Unknown.Of(n, v));
            if (v is UserObject && key is not null && f.Session.Code.FunctionOf(key) is { } function)
            {
                var cells = Enumerable.Range(0, count).Select(_ => new Cell()).ToArray();
                f.Session.Call(function, v, [], cells, f.Site);
                return Array.ConvertAll(cells, c => c.Value);
            }

            if (v?.GetType() is { IsGenericType: true } pair && pair.GetGenericTypeDefinition() == typeof(System.Collections.Generic.KeyValuePair<,>))
                return [pair.GetProperty("Key")!.GetValue(v), pair.GetProperty("Value")!.GetValue(v)];
            return [.. Enumerable.Range(0, count).Select(i => (object)Unknown.Of("part" + i, v))];
        };
    }
}
