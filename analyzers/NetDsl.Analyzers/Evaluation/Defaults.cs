using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>Default values and constants of the types of the program.</summary>
internal static class Defaults
{
    /// <summary>What gives the default value of a type, anew where it can be changed.</summary>
    public static Func<object?> Of(ITypeSymbol type, ProgramCode code)
    {
        if (!type.IsValueType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return type is ITypeParameterSymbol ? () => Unknown.Input("default") : () => null;
        if (type is INamedTypeSymbol { IsTupleType: true } tuple)
        {
            var items = tuple.TupleElements.Select(e => Of(e.Type, code)).ToArray();
            return () => new TupleValue(Array.ConvertAll(items, i => i()));
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            var zero = EnumMaker(type, code)(0);
            return () => zero;
        }

        if (Numbers.TypeOf(type) is var number && number != TypeCode.Object)
        {
            var zero = number switch { TypeCode.Boolean => false, TypeCode.Char => '\0', _ => Numbers.Convert(0, number, false) };
            return () => zero;
        }

        if (type is INamedTypeSymbol structure && code.HasSource(structure))
        {
            var key = code.TypeOf(structure);
            var fields = structure.GetMembers().OfType<IFieldSymbol>().Where(f => !f.IsStatic).Select(f => ((f.AssociatedSymbol ?? f).Name, Zero: Of(f.Type, code))).ToArray();
            return () =>
            {
                var made = new UserObject(key);
                foreach (var (name, fieldZero) in fields)
                    made.Fields[name] = fieldZero();
                return made;
            };
        }

        var clr = ClrTypes.Map(type);
        if (clr is { Assembly: var assembly } && assembly == typeof(Network).Assembly)
        {
            // The default of a domain value is the unknown one.
            var unknown = Activator.CreateInstance(clr);
            return () => unknown;
        }

        if (clr is not null && PureMembers.IsPureType(clr))
        {
            var zero = Activator.CreateInstance(clr);
            return () => zero;
        }

        return () => Unknown.Input("default");
    }

    /// <summary>A constant of the type that it has in the program.</summary>
    public static object? Constant(object? value, ITypeSymbol type, ProgramCode code)
    {
        if (value is null)
            return null;
        return type.TypeKind == TypeKind.Enum ? EnumMaker(type, code)(value) : value;
    }

    /// <summary>Makes values of an enumeration: real ones of NetDsl and .NET, numbers for those of the program.</summary>
    public static Func<object?, object?> EnumMaker(ITypeSymbol type, ProgramCode code)
    {
        if (!code.HasSource(type) && ClrTypes.Map(type) is { IsEnum: true } real)
            return value => value is null ? null : Enum.ToObject(real, value);
        var underlying = Numbers.TypeOf(((INamedTypeSymbol)type).EnumUnderlyingType);
        return value => value is null ? null : Numbers.Convert(value, underlying, false);
    }
}
