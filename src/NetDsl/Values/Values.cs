using NetDsl.Commands;

namespace NetDsl;

/// <summary>Calls what values implement explicitly.</summary>
internal static class Values
{
    public static bool TryRead<T>(Words words, ref int index, out T value)
        where T : struct, IConfigValue<T> => default(T).TryRead(words, ref index, out value);

    public static void Write<T>(T value, Utf8Buffer output)
        where T : struct, IConfigValue<T> => value.Write(output);
}
