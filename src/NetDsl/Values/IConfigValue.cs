using NetDsl.Commands;

namespace NetDsl;

/// <summary>
/// What the notation engine needs of a value: is it known, how is it read, how is it written.
/// <c>default</c> of every implementing struct is the unknown value.
/// </summary>
internal interface IConfigValue<T>
    where T : struct
{
    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    bool IsUnknown { get; }

    /// <summary>
    /// Reads the value from <paramref name="words"/> at <paramref name="index"/> and moves the index behind it.
    /// Called on <c>default(T)</c>. False, with the index untouched, when the words are not such a value.
    /// </summary>
    bool TryRead(Words words, ref int index, out T value);

    /// <summary>Writes the value as a device displays it. The value is known.</summary>
    void Write(Utf8Buffer output);
}
