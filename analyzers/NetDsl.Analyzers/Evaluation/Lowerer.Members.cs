using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NetDsl.Analyzers.Evaluation;

/// <content>Fields, properties, elements, and what is assigned to them.</content>
internal sealed partial class Lowerer
{
    private Eval Field(IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        var name = field.CorrespondingTupleField?.Name ?? field.Name;
        var instance = reference.Instance is null ? null : Expression(reference.Instance);
        if (instance is not null && field.ContainingType.IsTupleType)
        {
            var at = int.TryParse(name.Replace("Item", ""), out var n) ? n - 1 : -1;
            return f => instance(f) is var tuple && TupleValue.ItemsOf(tuple) is { } items && at >= 0 && at < items.Length ? items[at] : Unknown.Of(name, tuple);
        }

        if (_code.HasSource(field))
        {
            if (field.IsStatic)
                return Static(field);
            return f => instance!(f) switch
            {
                UserObject self when self.Fields.TryGetValue(name, out var value) => value,
                null => throw new ProgramThrowException(null),
                var other => Unknown.Of(name, other),
            };
        }

        if (field.IsStatic && PureMembers.StaticField(field) is { } known)
            return _ => known;
        return Opaque(reference, instance is null ? [] : [instance]);
    }

    /// <summary>A static field or automatic property: its type is initialised at the first use.</summary>
    private Eval Static(ISymbol member)
    {
        var (key, type, zero) = (_code.KeyOf(member), _code.KeyOf(member.ContainingType), Defaults.Of(member is IFieldSymbol f0 ? f0.Type : ((IPropertySymbol)member).Type, _code));
        return f =>
        {
            StaticTypes.Initialize(f.Session, type, f.Site);
            return f.Session.Statics.TryGetValue(key, out var value) ? value : zero();
        };
    }

    private Eval Property(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        var instance = reference.Instance is null ? null : Expression(reference.Instance);
        if (_code.HasSource(property) || property.ContainingType.IsAnonymousType)
        {
            var name = property.Name;
            if (IsAutomatic(property) && !property.IsVirtual && !property.IsOverride && !property.IsAbstract)
            {
                if (property.IsStatic)
                    return Static(property);
                return f => instance!(f) switch
                {
                    UserObject self when self.Fields.TryGetValue(name, out var value) => value,
                    null => throw new ProgramThrowException(null),
                    var other => Unknown.Of(name, other),
                };
            }

            if (property.GetMethod is not { } getter)
                return Opaque(reference, []);
            var (key, site, arguments) = (_code.KeyOf(getter), SiteOf(reference, name), Arguments(reference.Arguments, getter));
            var expression = _code.KeyOf(property);
            var automatic = IsAutomatic(property);
            return f =>
            {
                var self = instance?.Invoke(f);
                if (instance is not null && self is null)
                    throw new ProgramThrowException(null);
                if (self is Unknown)
                    return Unknown.Of(name, self);
                var called = f.Session.Sites.Add(f.Site, site);
                if (Target(f.Session, key, self) is { } function || (function = f.Session.Code.FunctionOf(expression)) is not null)
                    return f.Session.Call(function, self, [], arguments(f, called), called);
                return self is UserObject made && made.Fields.TryGetValue(name, out var value) ? value : Unknown.Of(name, self);
            };
        }

        if (property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return NullableProperty(property.Name, instance!);
        var operands = reference.Arguments.Select(a => Expression(a.Value)).ToArray();
        return property.GetMethod is { } get && Executed(reference, get, instance, operands) is { } executed
            ? executed
            : Opaque(reference, instance is null ? operands : [instance, .. operands]);
    }

    /// <summary>A nullable value is its value or null here.</summary>
    private static Eval NullableProperty(string name, Eval instance) => f =>
    {
        var value = instance(f);
        if (value is Unknown unknown)
            return name == "HasValue" ? Unknown.Not(Unknown.Compared(unknown, "==", null)) : unknown;
        return name == "HasValue" ? value is not null : value ?? throw new ProgramThrowException(null);
    };

    private Eval Element(IArrayElementReferenceOperation reference)
    {
        var array = Expression(reference.ArrayReference);
        var index = reference.Indices.Length == 1 ? Expression(reference.Indices[0]) : null;
        if (index is null)
            return Opaque(reference, [array]);
        return f => Sequences.At(array(f), index(f));
    }

    private Eval ImplicitElement(IImplicitIndexerReferenceOperation reference)
    {
        var (instance, argument) = (Expression(reference.Instance), Expression(reference.Argument));
        return f => Sequences.At(instance(f), argument(f));
    }

    private Eval Range(IRangeOperation range)
    {
        var from = range.LeftOperand is null ? null : Expression(range.LeftOperand);
        var to = range.RightOperand is null ? null : Expression(range.RightOperand);
        return f => new RangeValue(from?.Invoke(f) ?? 0, to?.Invoke(f) ?? new FromEnd(0));
    }

    private Eval ArrayCreation(IArrayCreationOperation creation)
    {
        if (creation.DimensionSizes.Length != 1)
            return Opaque(creation, []);
        var zero = Defaults.Of(((IArrayTypeSymbol)creation.Type!).ElementType, _code);
        if (creation.Initializer is { } initializer)
        {
            var elements = initializer.ElementValues.Select(Nested).ToArray();
            return f =>
            {
                f.Session.Step();
                return Array.ConvertAll(elements, e => e(f));
            };
        }

        var size = Expression(creation.DimensionSizes[0]);
        var key = $"array:{_member.Key}:{Relative(creation).Start}";
        return f =>
        {
            if (size(f) is not int length || length < 0)
                return Unknown.Input(key);
            if (length > f.Session.Limits.CollectionSize)
                throw new BoundHitException($"{f.Session.Limits.CollectionSize} elements");
            var made = new object?[length];
            for (var i = 0; i < length; i++)
                made[i] = zero();
            return made;
        };

        Eval Nested(IOperation element)
        {
            if (element is not IArrayInitializerOperation inner)
                return Copying(element);
            var parts = inner.ElementValues.Select(Nested).ToArray();
            return f => Array.ConvertAll(parts, p => p(f));
        }
    }

    private Eval Collection(ICollectionExpressionOperation collection)
    {
        var parts = collection.Elements.Select(e => (Value: Copying(e is ISpreadOperation spread ? spread.Operand : e), IsSpread: e is ISpreadOperation)).ToArray();
        var make = Sequences.Maker(collection.Type);
        var key = $"collection:{_member.Key}:{Relative(collection).Start}";
        return f =>
        {
            f.Session.Step();
            var items = new List<object?>();
            foreach (var (value, isSpread) in parts)
            {
                var item = value(f);
                if (!isSpread)
                    items.Add(item);
                else if (item is not null && !Taint.Has(item) && Sequences.Items(item) is { } more)
                    items.AddRange(more.Cast<object?>());
                else
                    return Unknown.Of(key, item);
            }

            return make is null ? Unknown.Input(key) : make(items);
        };
    }

    /// <summary>How a value is put where an expression stands for: a variable, a field, an element, the parts of a tuple.</summary>
    private Action<Frame, object?> Assign(IOperation target)
    {
        switch (target)
        {
            case ILocalReferenceOperation { IsDeclaration: true } local:
                return DeclareLocal(local.Local);
            case ILocalReferenceOperation local:
                return Store(local.Local);
            case IParameterReferenceOperation parameter when parameter.Parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && !SymbolEqualityComparer.Default.Equals(constructor, _symbol):
                var captured = parameter.Parameter.Name;
                return (f, value) => ((UserObject)f.Self!).Fields[captured] = value;
            case IParameterReferenceOperation parameter:
                return Store(parameter.Parameter);
            case IDeclarationExpressionOperation declared:
                return Assign(declared.Expression);
            case IDiscardOperation:
                return (_, _) => { };
            case ITupleOperation tuple:
                var targets = tuple.Elements.Select(Assign).ToArray();
                var deconstruct = Deconstruction(AssignmentAround(target) is { } whole ? DeconstructMethod(whole) : ForEachDeconstruct(target), targets.Length);
                return (f, value) =>
                {
                    var items = deconstruct(f, value);
                    for (var i = 0; i < targets.Length; i++)
                        targets[i](f, items[i]);
                };
            case IFieldReferenceOperation field when _code.HasSource(field.Field):
                return Member(field.Field, field.Instance);
            case IPropertyReferenceOperation property when _code.HasSource(property.Property):
                return PropertyStore(property);
            case IArrayElementReferenceOperation element when element.Indices.Length == 1:
                var (array, index) = (Expression(element.ArrayReference), Expression(element.Indices[0]));
                return (f, value) => Sequences.Set(f.Session, array(f), index(f), value);
            case IPropertyReferenceOperation { Instance: { } instance, Property.SetMethod: { } setter } property:
                var call = Executed(property, setter, Expression(instance), [.. property.Arguments.Select(a => Expression(a.Value)), f => f.Assigned]);
                if (call is null)
                    break;
                return (f, value) =>
                {
                    f.Assigned = value;
                    call(f);
                };
        }

        var unsupported = Unsupported(target);
        return (f, value) =>
        {
            Opening.Open(value);
            unsupported(f);
        };
    }

    private static IMethodSymbol? DeconstructMethod(IDeconstructionAssignmentOperation assignment) =>
        Microsoft.CodeAnalysis.CSharp.CSharpExtensions.GetDeconstructionInfo(assignment.SemanticModel!, (Microsoft.CodeAnalysis.CSharp.Syntax.AssignmentExpressionSyntax)assignment.Syntax).Method;

    private static IDeconstructionAssignmentOperation? AssignmentAround(IOperation target) =>
        (target.Parent is IDeclarationExpressionOperation declared ? declared.Parent : target.Parent) as IDeconstructionAssignmentOperation;

    private static IMethodSymbol? ForEachDeconstruct(IOperation target)
    {
        for (var at = target.Parent; at is not null; at = at.Parent)
        {
            if (at is IForEachLoopOperation { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.ForEachVariableStatementSyntax syntax } loop)
                return Microsoft.CodeAnalysis.CSharp.CSharpExtensions.GetDeconstructionInfo(loop.SemanticModel!, syntax).Method;
        }

        return null;
    }

    private Action<Frame, object?> Store(ISymbol variable)
    {
        var slot = _scope.Resolve(variable);
        if (_cells.Contains(variable))
            return (f, value) => ((Cell)(f.Slots[slot] ??= new Cell())).Value = value;
        return (f, value) => f.Slots[slot] = value;
    }

    private Action<Frame, object?> Member(ISymbol member, IOperation? instance)
    {
        if (member.IsStatic)
        {
            var (key, type) = (_code.KeyOf(member), _code.KeyOf(member.ContainingType));
            return (f, value) =>
            {
                StaticTypes.Initialize(f.Session, type, f.Site);
                f.Session.Statics[key] = f.Session.UnknownLoops > 0 ? Unknown.Input(key) : value;
            };
        }

        var target = Expression(instance!);
        var (name, isOwn) = (member.Name, instance is IInstanceReferenceOperation);
        return (f, value) =>
        {
            if (target(f) is UserObject self)
                self.Fields[name] = f.Session.UnknownLoops > 0 && !isOwn ? Unknown.Input("field:" + name) : value;
            else
                Opening.Open(value);
        };
    }

    private Action<Frame, object?> PropertyStore(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (IsAutomatic(property))
            return Member(property, reference.Instance);
        if (property.SetMethod is not { } setter)
            return (_, value) => Opening.Open(value);
        var (key, site) = (_code.KeyOf(setter), SiteOf(reference, property.Name));
        var instance = reference.Instance is null ? null : Expression(reference.Instance);
        var indexes = reference.Arguments.Select(a => Expression(a.Value)).ToArray();
        return (f, value) =>
        {
            var self = instance?.Invoke(f);
            if (Target(f.Session, key, self) is { } function)
                f.Session.Call(function, self, [], [.. indexes.Select(i => i(f)), value], f.Session.Sites.Add(f.Site, site));
            else
                Opening.Open(value);
        };
    }

    private Eval Assignment(IOperation operation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { Value: IObjectOrCollectionInitializerOperation } or ISimpleAssignmentOperation { IsRef: true }:
                break;
            case ISimpleAssignmentOperation simple:
                var (store, value) = (Assign(simple.Target), Copying(simple.Value));
                return f =>
                {
                    var assigned = value(f);
                    store(f, assigned);
                    return assigned;
                };
            case IDeconstructionAssignmentOperation taken:
                var (parts, whole) = (Assign(taken.Target), Expression(taken.Value));
                return f =>
                {
                    var assigned = whole(f);
                    parts(f, assigned);
                    return assigned;
                };
            case ICompoundAssignmentOperation compound when Numbers.Sign(compound.OperatorKind) is { } sign && (compound.OperatorMethod is null || compound.Type?.SpecialType == SpecialType.System_String || Numbers.IsPlain(compound.OperatorMethod.ContainingType)):
                var (old, by, put) = (Expression(compound.Target), Expression(compound.Value), Assign(compound.Target));
                var (isText, right) = (compound.Type?.SpecialType == SpecialType.System_String, new TypeText((compound.Value is IConversionOperation { IsImplicit: true } boxed ? boxed.Operand : compound.Value).Type));
                var (narrow, wide) = (Numbers.TypeOf(compound.Type), Numbers.TypeOf(compound.Value.Type));
                return f =>
                {
                    var before = old(f);
                    object? result = isText
                        ? Texts.Concat(f.Session, before is null ? "" : before, Texts.Of(f.Session, by(f), right))
                        : Numbers.Convert(Numbers.Binary(sign, before, by(f), Numbers.Wider(narrow, wide), false), narrow, false);
                    put(f, result);
                    return result;
                };
            case IIncrementOrDecrementOperation step:
                var (current, write, isPostfix) = (Expression(step.Target), Assign(step.Target), step.IsPostfix);
                var (sign1, type) = (step.Kind == OperationKind.Increment ? "+" : "-", Numbers.TypeOf(step.Type));
                return f =>
                {
                    var before = current(f);
                    var after = Numbers.Convert(Numbers.Binary(sign1, before, 1, Numbers.Wider(type, TypeCode.Int32), false), type, false);
                    write(f, after);
                    return isPostfix ? before : after;
                };
            case ICoalesceAssignmentOperation coalesce:
                var (there, fallback, keep) = (Expression(coalesce.Target), Copying(coalesce.Value), Assign(coalesce.Target));
                return f =>
                {
                    var before = there(f);
                    if (before is Unknown unknown ? !f.Session.Decide(Unknown.Compared(unknown, "==", null)) : before is not null)
                        return before;
                    var made = fallback(f);
                    keep(f, made);
                    return made;
                };
        }

        var unsupported = Unsupported(operation);
        var key = $"assignment:{_member.Key}:{Relative(operation).Start}";
        return f =>
        {
            unsupported(f);
            return Unknown.Input(key);
        };
    }
}
