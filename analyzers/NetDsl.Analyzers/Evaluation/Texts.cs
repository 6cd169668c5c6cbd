using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>What the text of a value depends on beside the value: the names of an enumeration of the program.</summary>
internal readonly struct TypeText
{
    public TypeText(ITypeSymbol? type)
    {
        if (type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
            type = ((INamedTypeSymbol)type).TypeArguments[0];
        Names = type is { TypeKind: TypeKind.Enum } and not null && !LibraryMethods.IsLibrary(type.ContainingAssembly)
            ? type.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue).GroupBy(f => Convert.ToInt64(f.ConstantValue is ulong u ? unchecked((long)u) : f.ConstantValue, CultureInfo.InvariantCulture)).ToDictionary(g => g.Key, g => g.First().Name)
            : null;
    }

    public Dictionary<long, string>? Names { get; }
}

/// <summary>Texts as the running program makes them, where they do not depend on its culture.</summary>
internal static class Texts
{
    /// <summary>The text of a value: a string or unknown.</summary>
    public static object Of(Session session, object? value, TypeText type, string? format = null, int alignment = 0)
    {
        var text = Plain(session, value, type, format);
        if (text is not string known || alignment == 0)
            return text;
        return alignment > 0 ? known.PadLeft(Math.Min(alignment, session.Limits.StringLength)) : known.PadRight(Math.Min(-alignment, session.Limits.StringLength));
    }

    public static object Concat(Session session, object? left, object? right)
    {
        if (left is string a && right is string b)
        {
            if (a.Length + b.Length > session.Limits.StringLength)
                throw new BoundHitException($"{session.Limits.StringLength} characters");
            return a + b;
        }

        return Unknown.Of("concat", left, right);
    }

    private static object Plain(Session session, object? value, TypeText type, string? format)
    {
        switch (value)
        {
            case null:
                return "";
            case string text:
                return text;
            case Unknown unknown:
                return Unknown.Of("text" + format, unknown);
            case bool or char:
                return value.ToString();
            case byte or sbyte or short or ushort or int or uint or long or ulong:
                if (type.Names is { } names)
                    return format is null or "G" && names.TryGetValue(Convert.ToInt64(value, CultureInfo.InvariantCulture), out var name) ? name : Unknown.Of("enum" + format, value);
                if (format is null || format.Length == 0 || (format[0] is 'D' or 'd' or 'X' or 'x' && format.Skip(1).All(char.IsDigit)) || format.All(c => c == '0'))
                    return ((IFormattable)value).ToString(format, CultureInfo.InvariantCulture);
                break;
            case System.Text.StringBuilder builder when format is null:
                return builder.ToString();
            case UserObject instance:
                return format is null ? Shown(session, instance) : Unknown.Of("text" + format, value);
            default:
                // The values of NetDsl and the enumerations are printed in one way everywhere.
                if (value.GetType().Assembly == typeof(Network).Assembly && format is null && value is ValueType)
                    return value.ToString();
                break;
        }

        return Unknown.Of("text" + format, value);
    }

    private static object Shown(Session session, UserObject instance)
    {
        if (instance.Type.Overrides.TryGetValue("M:System.Object.ToString", out var key) && session.Code.SymbolOf(key) is { IsImplicitlyDeclared: false } && session.Code.FunctionOf(key) is { } own)
            return session.Call(own, instance, [], [], session.CurrentSite) switch { string text => text, null => "", var other => Unknown.Of("text", other) };
        if (!instance.Type.ComparesFields || session.Code.SymbolOf(instance.Type.Key) is not INamedTypeSymbol { IsRecord: true })
            return Unknown.Of("text", instance);
        object text1 = instance.Type.Name + " { ";
        for (var i = 0; i < instance.Type.Shown.Count; i++)
        {
            var property = instance.Type.Shown[i];
            if (!instance.Fields.TryGetValue(property, out var value))
                return Unknown.Of("text", instance);
            text1 = Concat(session, text1, Concat(session, (i == 0 ? "" : ", ") + property + " = ", Of(session, value, default)));
        }

        return Concat(session, text1, instance.Type.Shown.Count == 0 ? "}" : " }");
    }
}
