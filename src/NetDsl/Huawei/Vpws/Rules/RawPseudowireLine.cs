using System;
using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>Reads keywords out of a line about a pseudowire that no command declares, because it says what the notation does not allow.</summary>
internal static class RawPseudowireLine
{
    /// <summary>The lines of an interface that would make a pseudowire.</summary>
    public static IEnumerable<RawLine> Of(VrpInterface there)
    {
        foreach (var line in there.rawLines.Items())
        {
            if (line.Text.StartsWith("mpls l2vc ", StringComparison.OrdinalIgnoreCase) || line.Text.StartsWith("mpls static-l2vc ", StringComparison.OrdinalIgnoreCase))
                yield return line;
        }
    }

    /// <summary>The keywords of a line; names that stand behind a keyword, which may look like one, are left out.</summary>
    public static List<string> Keywords(RawLine line)
    {
        var keywords = new List<string>();
        var words = line.Text.ToLowerInvariant().Split([' '], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            keywords.Add(words[i]);
            if (words[i] is not ("tunnel-policy" or "pw-template" or "instance-name"))
                continue;
            i++;
            if (i < words.Length && words[i][0] == '"')
            {
                while (i < words.Length && words[i][words[i].Length - 1] != '"')
                    i++;
            }
        }

        return keywords;
    }
}
