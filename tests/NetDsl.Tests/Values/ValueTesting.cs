using System;
using NetDsl.Commands;
using Xunit;

namespace NetDsl.Tests.Values;

/// <summary>Reads and writes values the way the notation engine does.</summary>
internal static class ValueTesting
{
    /// <summary>Reads the line from its first word on; the number of words read, or -1.</summary>
    public static int Read<T>(string line, out T value)
        where T : struct, IConfigValue<T>
    {
        var index = 0;
        if (default(T).TryRead(Words.Of(line), ref index, out value))
            return index;
        Assert.Equal(0, index);
        Assert.True(value.IsUnknown);
        return -1;
    }

    public static string Write<T>(T value)
        where T : struct, IConfigValue<T>
    {
        var output = new Utf8Buffer(4);
        value.Write(output);
        return output.ToString();
    }

    /// <summary>Reads the whole line and expects that writing repeats it.</summary>
    public static T Repeats<T>(string line)
        where T : struct, IConfigValue<T>
    {
        var words = Read<T>(line, out var value);
        Assert.Equal(Words.Of(line).Count, words);
        Assert.Equal(line, Write(value));
        return value;
    }

    public static void Refuses<T>(string line)
        where T : struct, IConfigValue<T> => Assert.Equal(-1, Read<T>(line, out _));

    public static void Throws(string ruleId, string message, Action make)
    {
        var thrown = Assert.Throws<InvalidValueException>(make);
        Assert.Equal(message, thrown.Message);
        Assert.Equal(ruleId, thrown.RuleId);
    }
}
