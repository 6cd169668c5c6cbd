using System;
using System.Collections.Generic;

namespace NetDsl.Commands;

/// <summary>
/// A line in a spelling that two equal lines share: letter case, white space, the spelling of interface names
/// and the order of options are taken out.
/// </summary>
internal static class NormalLine
{
    public static string Of(Words words)
    {
        var parts = new List<string>(words.Count);
        for (var i = 0; i < words.Count;)
        {
            var at = i;
            if (Values.TryRead<InterfaceName>(words, ref at, out var name))
            {
                parts.Add(name.ToString().ToLowerInvariant());
                i = at;
            }
            else
            {
                parts.Add(words[i++].ToLowerInvariant());
            }
        }

        parts.Sort(1, parts.Count - 1, StringComparer.Ordinal);
        return string.Join(" ", parts);
    }
}
