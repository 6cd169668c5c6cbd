using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>Arithmetic and comparison as C# has them.</summary>
internal static class Numbers
{
    private static readonly object True = true;
    private static readonly object False = false;

    public static TypeCode TypeOf(ITypeSymbol? type)
    {
        if (type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
            type = ((INamedTypeSymbol)type).TypeArguments[0];
        if (type is INamedTypeSymbol { EnumUnderlyingType: { } underlying })
            type = underlying;
        return type?.SpecialType switch
        {
            SpecialType.System_Boolean => TypeCode.Boolean,
            SpecialType.System_Char => TypeCode.Char,
            SpecialType.System_SByte => TypeCode.SByte,
            SpecialType.System_Byte => TypeCode.Byte,
            SpecialType.System_Int16 => TypeCode.Int16,
            SpecialType.System_UInt16 => TypeCode.UInt16,
            SpecialType.System_Int32 => TypeCode.Int32,
            SpecialType.System_UInt32 => TypeCode.UInt32,
            SpecialType.System_Int64 => TypeCode.Int64,
            SpecialType.System_UInt64 => TypeCode.UInt64,
            SpecialType.System_Single => TypeCode.Single,
            SpecialType.System_Double => TypeCode.Double,
            SpecialType.System_Decimal => TypeCode.Decimal,
            _ => TypeCode.Object,
        };
    }

    /// <summary>A type whose operators are those of the language.</summary>
    public static bool IsPlain(ITypeSymbol type) => TypeOf(type) != TypeCode.Object || type.SpecialType is SpecialType.System_Object or SpecialType.System_String;

    public static string? Sign(BinaryOperatorKind kind) =>
        kind switch
        {
            BinaryOperatorKind.Add => "+",
            BinaryOperatorKind.Subtract => "-",
            BinaryOperatorKind.Multiply => "*",
            BinaryOperatorKind.Divide => "/",
            BinaryOperatorKind.Remainder => "%",
            BinaryOperatorKind.LeftShift => "<<",
            BinaryOperatorKind.RightShift => ">>",
            BinaryOperatorKind.UnsignedRightShift => ">>>",
            BinaryOperatorKind.And => "&",
            BinaryOperatorKind.Or => "|",
            BinaryOperatorKind.ExclusiveOr => "^",
            BinaryOperatorKind.Equals => "==",
            BinaryOperatorKind.NotEquals => "!=",
            BinaryOperatorKind.LessThan => "<",
            BinaryOperatorKind.LessThanOrEqual => "<=",
            BinaryOperatorKind.GreaterThan => ">",
            BinaryOperatorKind.GreaterThanOrEqual => ">=",
            _ => null,
        };

    public static TypeCode Wider(TypeCode a, TypeCode b) => a == TypeCode.Object ? b : b == TypeCode.Object ? a : (TypeCode)Math.Max((int)TypeCode.Int32, Math.Max((int)a, (int)b));

    public static object? Binary(string sign, object? left, object? right, TypeCode type = TypeCode.Object, bool isChecked = false)
    {
        if (left is Unknown || right is Unknown)
            return UnknownBinary(sign, left, right);
        switch (sign)
        {
            case "==":
                return AreEqual(left, right) ? True : False;
            case "!=":
                return AreEqual(left, right) ? False : True;
        }

        if (left is null || right is null)
            return sign is "<" or "<=" or ">" or ">=" ? False : null;
        if (left is int a && right is int b)
            return Ints(sign, a, b, isChecked);
        if (left is bool p && right is bool q)
            return sign switch { "&" => p && q, "|" => p || q, "^" => p != q, _ => Unknown.Of(sign, left, right) };
        if (left.GetType().IsEnum && right.GetType().IsEnum)
            return EnumBinary(sign, left, right);
        try
        {
            return Wide(sign, left, right, type, isChecked);
        }
        catch (Exception e) when (e is OverflowException or DivideByZeroException)
        {
            throw new ProgramThrowException(null);
        }
        catch (Exception e) when (e is InvalidCastException or FormatException)
        {
            return Unknown.Of(sign, left, right);
        }
    }

    public static object? Unary(UnaryOperatorKind kind, object? operand)
    {
        if (operand is Unknown unknown)
            return kind == UnaryOperatorKind.Not ? Unknown.Not(unknown) : Unknown.Of(kind.ToString(), unknown);
        return (kind, operand) switch
        {
            (UnaryOperatorKind.Not, bool known) => !known,
            (UnaryOperatorKind.Minus, int n) => unchecked(-n),
            (UnaryOperatorKind.Minus, long n) => unchecked(-n),
            (UnaryOperatorKind.Minus, double n) => -n,
            (UnaryOperatorKind.Minus, float n) => -n,
            (UnaryOperatorKind.Minus, decimal n) => -n,
            (UnaryOperatorKind.BitwiseNegation, int n) => ~n,
            (UnaryOperatorKind.BitwiseNegation, uint n) => ~n,
            (UnaryOperatorKind.BitwiseNegation, long n) => ~n,
            (UnaryOperatorKind.BitwiseNegation, ulong n) => ~n,
            (UnaryOperatorKind.Plus, _) => operand,
            (_, null) => null,
            _ => Unknown.Of(kind.ToString(), operand),
        };
    }

    /// <summary>Converts to a number type the way a cast does.</summary>
    public static object? Convert(object? value, TypeCode target, bool isChecked)
    {
        if (value is null or Unknown or UserObject or TupleValue || target is TypeCode.Object or TypeCode.Boolean)
            return value;
        if (value is int && target == TypeCode.Int32)
            return value;
        if (value.GetType().IsEnum)
            value = System.Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()), CultureInfo.InvariantCulture);
        try
        {
            if (value is float or double or decimal)
            {
                if (target is TypeCode.Single or TypeCode.Double or TypeCode.Decimal)
                    return System.Convert.ChangeType(value, target, CultureInfo.InvariantCulture);
                value = (long)Math.Truncate(System.Convert.ToDouble(value, CultureInfo.InvariantCulture));
            }

            if (value is char c)
                value = (int)c;
            if (target is TypeCode.Single or TypeCode.Double or TypeCode.Decimal)
                return System.Convert.ChangeType(value, target, CultureInfo.InvariantCulture);
            if (value is ulong large)
                return isChecked ? System.Convert.ChangeType(large, target, CultureInfo.InvariantCulture) : Narrow(unchecked((long)large), target);
            var wide = System.Convert.ToInt64(value, CultureInfo.InvariantCulture);
            if (!isChecked)
                return Narrow(wide, target);
            return target == TypeCode.Char ? checked((char)wide) : System.Convert.ChangeType(wide, target, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            throw new ProgramThrowException(null);
        }
        catch (Exception e) when (e is InvalidCastException or FormatException)
        {
            return Unknown.Of("cast", value);
        }
    }

    private static object Narrow(long value, TypeCode target) =>
        unchecked(target switch
        {
            TypeCode.Char => (char)value,
            TypeCode.SByte => (sbyte)value,
            TypeCode.Byte => (byte)value,
            TypeCode.Int16 => (short)value,
            TypeCode.UInt16 => (ushort)value,
            TypeCode.Int32 => (object)(int)value,
            TypeCode.UInt32 => (uint)value,
            TypeCode.UInt64 => (ulong)value,
            _ => value,
        });

    private static Unknown UnknownBinary(string sign, object? left, object? right)
    {
        if (sign is "==" or "!=" or "<" or "<=" or ">" or ">=")
        {
            if (left is Unknown subject && right is not Unknown)
                return Unknown.Compared(subject, sign, right);
            if (right is Unknown other && left is not Unknown)
                return Unknown.Compared(other, sign switch { "<" => ">", "<=" => ">=", ">" => "<", ">=" => "<=", _ => sign }, left);
            if (sign == "!=")
                return Unknown.Not(Unknown.Of("==", left, right));
        }

        return Unknown.Of(sign, left, right);
    }

    private static bool AreEqual(object? left, object? right)
    {
        if (left is null || right is null)
            return left is null && right is null;
        if (left.GetType() != right.GetType() && left is IConvertible and not string && right is IConvertible and not string && left is not bool && right is not bool)
        {
            if (left.GetType().IsEnum || right.GetType().IsEnum)
                return System.Convert.ToInt64(left, CultureInfo.InvariantCulture) == System.Convert.ToInt64(right, CultureInfo.InvariantCulture);
            return Wide("==", left, right, TypeCode.Object, false) is true;
        }

        return left is string or ValueType or TupleValue or UserObject || left.GetType().IsPrimitive ? left.Equals(right) : ReferenceEquals(left, right);
    }

    private static object Ints(string sign, int a, int b, bool isChecked)
    {
        try
        {
            return sign switch
            {
                "+" => isChecked ? checked(a + b) : unchecked(a + b),
                "-" => isChecked ? checked(a - b) : unchecked(a - b),
                "*" => isChecked ? checked(a * b) : unchecked(a * b),
                "/" => a / b,
                "%" => a % b,
                "<<" => a << b,
                ">>" => a >> b,
                ">>>" => a >>> b,
                "&" => a & b,
                "|" => a | b,
                "^" => a ^ b,
                "<" => a < b ? True : False,
                "<=" => a <= b ? True : False,
                ">" => a > b ? True : False,
                ">=" => a >= b ? True : False,
                _ => Unknown.Of(sign, a, b),
            };
        }
        catch (Exception e) when (e is OverflowException or DivideByZeroException)
        {
            throw new ProgramThrowException(null);
        }
    }

    private static object? EnumBinary(string sign, object left, object right)
    {
        var result = Binary(sign, System.Convert.ToInt64(left, CultureInfo.InvariantCulture), System.Convert.ToInt64(right, CultureInfo.InvariantCulture), TypeCode.Int64);
        return result is long number && sign is "|" or "&" or "^" ? Enum.ToObject(left.GetType(), (long)result!) : result;
    }

    private static object Wide(string sign, object left, object right, TypeCode type, bool isChecked)
    {
        var code = type == TypeCode.Object ? Wider(System.Convert.GetTypeCode(left), System.Convert.GetTypeCode(right)) : Wider(type, System.Convert.GetTypeCode(left));
        if (sign is "<<" or ">>" or ">>>")
            return Shift(sign, left, System.Convert.ToInt32(right, CultureInfo.InvariantCulture));
        if (left is char l)
            left = (int)l;
        if (right is char r)
            right = (int)r;
        switch (code)
        {
            case TypeCode.Decimal:
                var (m, n) = (System.Convert.ToDecimal(left, CultureInfo.InvariantCulture), System.Convert.ToDecimal(right, CultureInfo.InvariantCulture));
                return sign switch { "+" => m + n, "-" => m - n, "*" => m * n, "/" => m / n, "%" => m % n, "==" => m == n, "<" => m < n, "<=" => m <= n, ">" => m > n, ">=" => m >= n, _ => Unknown.Of(sign, left, right) };
            case TypeCode.Double or TypeCode.Single:
                var (x, y) = (System.Convert.ToDouble(left, CultureInfo.InvariantCulture), System.Convert.ToDouble(right, CultureInfo.InvariantCulture));
                object real = sign switch { "+" => x + y, "-" => x - y, "*" => x * y, "/" => x / y, "%" => x % y, "==" => x == y, "<" => x < y, "<=" => x <= y, ">" => x > y, ">=" => x >= y, _ => Unknown.Of(sign, left, right) };
                return real is double d && code == TypeCode.Single ? (float)d : real;
            case TypeCode.UInt64:
                var (u, v) = (System.Convert.ToUInt64(left, CultureInfo.InvariantCulture), System.Convert.ToUInt64(right, CultureInfo.InvariantCulture));
                return sign switch { "+" => isChecked ? checked(u + v) : unchecked(u + v), "-" => isChecked ? checked(u - v) : unchecked(u - v), "*" => isChecked ? checked(u * v) : unchecked(u * v), "/" => u / v, "%" => u % v, "&" => u & v, "|" => u | v, "^" => u ^ v, "==" => u == v, "<" => u < v, "<=" => u <= v, ">" => u > v, ">=" => u >= v, _ => Unknown.Of(sign, left, right) };
            default:
                var (a, b) = (System.Convert.ToInt64(left, CultureInfo.InvariantCulture), System.Convert.ToInt64(right, CultureInfo.InvariantCulture));
                object whole = sign switch { "+" => isChecked ? checked(a + b) : unchecked(a + b), "-" => isChecked ? checked(a - b) : unchecked(a - b), "*" => isChecked ? checked(a * b) : unchecked(a * b), "/" => a / b, "%" => a % b, "&" => a & b, "|" => a | b, "^" => a ^ b, "==" => a == b, "<" => a < b, "<=" => a <= b, ">" => a > b, ">=" => a >= b, _ => Unknown.Of(sign, left, right) };
                return whole is long number ? Convert(number, code is TypeCode.UInt32 && (left is int or short or sbyte || right is int or short or sbyte) && number < 0 ? TypeCode.Int64 : code, isChecked)! : whole;
        }
    }

    private static object Shift(string sign, object left, int by) =>
        (left, sign) switch
        {
            (long n, "<<") => n << by,
            (long n, ">>") => n >> by,
            (ulong n, "<<") => n << by,
            (ulong n, _) => n >> by,
            (uint n, "<<") => n << by,
            (uint n, _) => n >> by,
            (char or byte or sbyte or short or ushort, _) => Ints(sign, System.Convert.ToInt32(left, CultureInfo.InvariantCulture), by, false),
            _ => Unknown.Of(sign, left, by),
        };
}
