using System;

namespace NetDsl.Commands;

/// <summary>The generated functions, by class.</summary>
internal static partial class PresenceTable
{
    public static Func<T, ulong>? Find<T>()
    {
        Delegate? found = null;
        Find(typeof(T), ref found);
        return (Func<T, ulong>?)found;
    }

    static partial void Find(Type type, ref Delegate? found);
}

/// <summary>
/// Which settings of an object are set, as one number. A mask of bits that all have to be there tells at once that a command
/// has nothing to write; when they are there, the settings themselves are asked.
/// </summary>
internal static class Presence<T>
    where T : class
{
    private static readonly Func<T, ulong>? Generated = PresenceTable.Find<T>();

    /// <summary>The last bit stands for all settings that have none of their own: it tells only that one of them may be set.</summary>
    public static bool IsExact(ulong bit) => bit != 0 && bit != 1UL << 63;

    /// <summary>The bits of an object; all of them where nothing is known about its class.</summary>
    public static ulong Of(T item) => Complete(Function(item));

    /// <summary>With the last bit nothing is certain: every setting has to be asked.</summary>
    public static ulong Complete(ulong bits) => (long)bits < 0 ? ulong.MaxValue : bits;

    /// <summary><see cref="Of"/>, to be kept where it is called often.</summary>
    public static Func<T, ulong> Function { get; } = Generated ?? (static _ => ulong.MaxValue);

    /// <summary>The bit that <paramref name="touch"/> sets on an empty object; 0, which demands nothing, when it sets none alone.</summary>
    public static ulong BitOf(Action<T> touch)
    {
#if NET
        if (Generated is null)
            return 0;
        var item = (T)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(T));
        try
        {
            touch(item);
            return Generated(item);
        }
        catch (NullReferenceException)
        {
            // The setting lies in a part that the empty object does not have.
            return 0;
        }
#else
        // Only the analyzer uses this build, and it writes nothing.
        _ = touch;
        return 0;
#endif
    }
}
