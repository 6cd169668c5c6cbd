using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;

namespace NetDsl.Tests.Properties;

/// <summary>
/// The cases of a property, each made from a number of its own that a failure names. Run a single case again with
/// <c>NETDSL_SEED=number</c>; run many more, different ones each day, with <c>NETDSL_LONG=1</c> (or a number of seconds).
/// </summary>
internal static class Seeds
{
    private static readonly string? Wanted = Environment.GetEnvironmentVariable("NETDSL_SEED");
    private static readonly string? Long = Environment.GetEnvironmentVariable("NETDSL_LONG");

    /// <summary>How long a property may take when a long run is wanted; zero when it is not.</summary>
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(
        Long is null or "" or "0" ? 0 : int.TryParse(Long, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 1 ? seconds : 60);

    /// <summary>The seeds 1 to <paramref name="few"/>, and behind them new ones for as long as is wanted.</summary>
    public static IEnumerable<int> For(int few)
    {
        if (Wanted is not null)
        {
            yield return int.Parse(Wanted, CultureInfo.InvariantCulture);
            yield break;
        }

        for (var seed = 1; seed <= few; seed++)
            yield return seed;
        var watch = Stopwatch.StartNew();
        for (var seed = Random.Shared.Next(); watch.Elapsed < Time; seed++)
            yield return seed & int.MaxValue;
    }

    /// <summary>More rounds in a long run.</summary>
    public static int Rounds(int few) => Time > TimeSpan.Zero ? few * 20 : few;
}
