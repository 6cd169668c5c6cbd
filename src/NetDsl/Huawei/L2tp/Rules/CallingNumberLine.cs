using System;
using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>The formats of the calling number that name fields, which no command declares.</summary>
internal static class CallingNumberLine
{
    private const string Start = "calling-number-avp format ";

    /// <summary>The words behind <c>calling-number-avp format</c>; null for another line.</summary>
    public static List<string>? Of(RawLine line)
    {
        if (!line.Text.StartsWith(Start, StringComparison.OrdinalIgnoreCase))
            return null;
        return [.. line.Text.Substring(Start.Length).ToLowerInvariant().Split([' '], StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>The group has a format that contains the field; unknown (null) where it cannot be told.</summary>
    public static bool? Contains(L2tpGroup group, string field)
    {
        var found = false;
        foreach (var line in group.rawLines.Items())
        {
            if (Of(line) is { } words)
                found |= words.Contains(field);
            else if (line.Text.StartsWith("calling-number-avp", StringComparison.OrdinalIgnoreCase))
                return null;
        }

        return found ? true : group.IsOpen || group.lac is { IsOpen: true } ? null : false;
    }
}
