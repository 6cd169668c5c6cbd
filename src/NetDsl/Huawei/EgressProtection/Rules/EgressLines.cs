using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>What rules of egress protection ask lines and lists.</summary>
internal static class EgressLines
{
    public const string StaticLabel = "apply-label per-instance static ";

    public static bool Holds(IReadOnlyList<RouteTarget> targets, RouteTarget wanted)
    {
        foreach (var there in targets)
        {
            if (there.Equals(wanted))
                return true;
        }

        return false;
    }

    /// <summary>The number behind a word of a line; null when there is none.</summary>
    public static long? NumberAfter(string text, string word)
    {
        var words = text.Split(' ');
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (words[i].Begins(word) && words[i].Length == word.Length && long.TryParse(words[i + 1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
                return number;
        }

        return null;
    }
}
