using System;
using System.Linq;
using System.Reflection;
using NetDsl.Commands;
using Xunit;

namespace NetDsl.Tests.Properties;

/// <summary>The generators of values give what a device displays, for every value there is.</summary>
public class ValueTextTests
{
    public static TheoryData<Type> ValueTypes => [.. ValueTexts.Types];

    [Fact]
    public void Every_value_type_has_a_generator() => Assert.Empty(ValueTexts.Types.Where(t => !ValueTexts.HasGenerator(t)).Select(t => t.Name));

    [Theory]
    [MemberData(nameof(ValueTypes))]
    public void Every_generated_text_is_read_and_repeated(Type type)
    {
        var check = typeof(ValueTextTests).GetMethod(nameof(Check), BindingFlags.NonPublic | BindingFlags.Static)!;
        check.MakeGenericMethod(type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
    }

    private static void Check<T>()
        where T : struct, IConfigValue<T>
    {
        foreach (var seed in Seeds.For(100))
        {
            var text = ValueTexts.Random(typeof(T), new Random(seed));
            var words = Words.Of(text);
            var index = 0;
            Assert.True(default(T).TryRead(words, ref index, out var value), $"seed {seed}: '{text}' is not read as {typeof(T).Name}");
            Assert.True(index == words.Count, $"seed {seed}: {typeof(T).Name} leaves the end of '{text}' unread");
            var output = new Utf8Buffer();
            value.Write(output);
            Assert.Equal(NormalLine.Of(words), NormalLine.Of(Words.Of(output.ToString())));
        }
    }
}
