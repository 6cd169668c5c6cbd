using System;
using System.Linq;
using System.Reflection;
using NetDsl.Commands;
using Xunit;

namespace NetDsl.Tests.Values;

/// <summary>What holds for every value type of the library.</summary>
public class EveryValueTests
{
    public static TheoryData<Type> ValueTypes => Types(_ => true);

    public static TheoryData<Type> NumberTypes => Types(t => t.GetField("MinValue") is not null);

    public static TheoryData<Type> NameTypes => Types(t => t.GetField("MaxLength") is not null);

    [Fact]
    public void There_are_values() => Assert.InRange(ValueTypes.Count, 50, 500);

    [Theory]
    [MemberData(nameof(ValueTypes))]
    public void Default_is_unknown(Type type) => Call(nameof(CheckDefault), type);

    [Theory]
    [MemberData(nameof(ValueTypes))]
    public void Is_a_readonly_struct_with_operators(Type type)
    {
        Assert.Contains(type.GetCustomAttributesData(), a => a.AttributeType.Name == "IsReadOnlyAttribute");
        Assert.True(type.IsPublic);
        Assert.NotNull(type.GetMethod("op_Equality"));
        Assert.NotNull(type.GetMethod("op_Inequality"));
        Assert.NotNull(type.GetMethod("Parse", [typeof(string)]));
        Assert.Contains(
            type.GetMethods(),
            m => m.Name == "op_Implicit" && m.GetParameters()[0].ParameterType is var from && (from == typeof(string) || from == typeof(long)));
    }

    [Theory]
    [MemberData(nameof(NumberTypes))]
    public void Numbers_keep_their_range(Type type) => Call(nameof(CheckNumber), type);

    [Theory]
    [MemberData(nameof(NameTypes))]
    public void Names_keep_their_length(Type type) => Call(nameof(CheckName), type);

    private static TheoryData<Type> Types(Func<Type, bool> isWanted)
    {
        var data = new TheoryData<Type>();
        foreach (var type in typeof(IConfigValue<>).Assembly.GetTypes().Where(IsValue).Where(isWanted).OrderBy(t => t.Name, StringComparer.Ordinal))
            data.Add(type);
        return data;
    }

    private static bool IsValue(Type type) =>
        type.IsPublic && type.IsValueType && !type.ContainsGenericParameters
        && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IConfigValue<>));

    private static void Call(string method, Type type)
    {
        var check = typeof(EveryValueTests).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!;
        check.MakeGenericMethod(type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
    }

    private static void CheckDefault<T>()
        where T : struct, IConfigValue<T>, IEquatable<T>
    {
        Assert.True(default(T).IsUnknown);
        Assert.Equal("unknown", default(T).ToString());
        Assert.True(default(T).Equals(default));
        Assert.Equal(default(T).GetHashCode(), default(T).GetHashCode());
        Assert.Equal(true, typeof(T).GetMethod("op_Equality")!.Invoke(null, [default(T), default(T)]));
        Assert.False(TryParse<T>(null, out var value));
        Assert.True(value.IsUnknown);
        Assert.False(TryParse<T>("", out _));
        Assert.False(TryParse<T>("?", out _));
        Assert.False(TryParse<T>("a\nb", out _));
        var index = 0;
        Assert.False(default(T).TryRead(Words.Of(""), ref index, out _));
        Assert.Equal(0, index);
        var parsing = Assert.Throws<TargetInvocationException>(() => typeof(T).GetMethod("Parse")!.Invoke(null, ["?"]));
        Assert.Matches("^ND1[0-9]{3}$", Assert.IsType<InvalidValueException>(parsing.InnerException).RuleId);
        Assert.EndsWith(".", parsing.InnerException!.Message, StringComparison.Ordinal);
        foreach (var property in typeof(T).GetProperties().Where(p => p.Name is "Value" or "Bits" or "Length" or "Number" or "Area"))
        {
            var thrown = Assert.Throws<TargetInvocationException>(() => property.GetValue(default(T)));
            Assert.IsType<InvalidOperationException>(thrown.InnerException);
        }
    }

    private static void CheckNumber<T>()
        where T : struct, IConfigValue<T>, IEquatable<T>, IComparable<T>
    {
        var attribute = typeof(T).GetCustomAttributesData().Single(a => a.AttributeType == typeof(NumberAttribute));
        var min = (long)typeof(T).GetField("MinValue")!.GetRawConstantValue()!;
        var max = (long)typeof(T).GetField("MaxValue")!.GetRawConstantValue()!;
        Assert.Equal(min, attribute.ConstructorArguments[1].Value);
        Assert.Equal(max, attribute.ConstructorArguments[2].Value);
        var step = (long?)attribute.NamedArguments.FirstOrDefault(a => a.MemberName == "Step").TypedValue.Value ?? 1;
        var random = new Random(4711);
        var previous = default(T);
        foreach (var number in Enumerable.Range(0, 200).Select(_ => random.NextInt64(min / step, (max / step) + 1) * step).Append(min).Append(max).Order())
        {
            Assert.True(TryParse<T>(number.ToString(), out var value));
            Assert.False(value.IsUnknown);
            Assert.Equal(number.ToString(), value.ToString());
            Assert.Equal(number, (long)typeof(T).GetProperty("Value")!.GetValue(value)!);
            Assert.Equal(value, ValueTesting.Repeats<T>(number.ToString()));
            Assert.InRange(previous.CompareTo(value), -1, 0);
            Assert.Equal(previous.CompareTo(value) == 0, previous.Equals(value));
            previous = value;
        }

        foreach (var wrong in new[] { min - 1, max + 1, long.MinValue, long.MaxValue })
        {
            var make = Assert.Throws<TargetInvocationException>(() => Activator.CreateInstance(typeof(T), wrong));
            Assert.Equal("ND1004", Assert.IsType<InvalidValueException>(make.InnerException).RuleId);
            Assert.Contains(" is out of range: allowed is ", make.InnerException!.Message, StringComparison.Ordinal);
            ValueTesting.Refuses<T>(wrong.ToString());
        }

        foreach (var wrong in new[] { "x", "-", "0" + max, "+" + max, max + "x", "0x10", "1.0", "99999999999999999999" })
            ValueTesting.Refuses<T>(wrong);
    }

    private static void CheckName<T>()
        where T : struct, IConfigValue<T>, IEquatable<T>
    {
        var max = (int)typeof(T).GetField("MaxLength")!.GetRawConstantValue()!;
        var longest = new string('n', max);
        Assert.True(TryParse<T>(longest, out var value));
        Assert.Equal(longest, value.ToString());
        Assert.Equal(value, ValueTesting.Repeats<T>(longest));
        Assert.False(TryParse<T>(longest + "n", out _));
        ValueTesting.Refuses<T>(longest + "n");
        foreach (var wrong in new[] { "a?b", "a\u0000b", "a\u007fb", "a\u2028b", "a\u202eb", "a\ud800b", "a\udc00" })
        {
            Assert.False(TryParse<T>(wrong, out _));
            ValueTesting.Refuses<T>(wrong);
        }

        foreach (var right in new[] { "a", "A-1_2.3/4:5@#%", "grüße", "名前", "\ud83d\ude80" }.Where(r => r.Length <= max))
            ValueTesting.Repeats<T>(right);
    }

    private static bool TryParse<T>(string? text, out T value)
    {
        object?[] arguments = [text, null];
        var known = (bool)typeof(T).GetMethod("TryParse")!.Invoke(null, arguments)!;
        value = (T)arguments[1]!;
        return known;
    }
}
