using System;
using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>L-102: a group has two formats of the calling number, or one that the device does not know.</summary>
internal sealed class CallingNumberFormats() : L2tpGroupRule(
    "ND3102",
    "The format of the calling number is refused",
    Severity.Error,
    "A group has one format of the calling number. Only version1 takes option82 behind it, a format of fields has ten at most, and a delimiter is one of b * - \\ # $ @ & and the colon. The device refuses anything else.")
{
    protected override void Check(L2tpGroupView view, RuleContext context)
    {
        var (router, group) = (view.Router.Router, view.Group);
        if (group.rawLines is null)
            return;
        var first = group.lac?.callingNumberFormat.Origin;
        foreach (var line in group.rawLines)
        {
            if (CallingNumberLine.Of(line) is not { } format)
                continue;
            if (first is not null)
                Report(view, line, "the group has a format of the calling number already", context, first);
            else if (FindFault(format) is { } fault)
                Report(view, line, fault, context);
            first ??= line.Origin;
        }
    }

    private void Report(L2tpGroupView view, RawLine line, string why, RuleContext context, Origin? other = null) =>
        context.Report(new Finding(Info, line.Origin, $"{view}: {why}: the device refuses the line. Give the group one format that it takes.")
        {
            Related = other is null ? [] : [new RelatedPlace(other, "the first format")],
            Fix = other is null ? null : Fix.Remove("Keep the first format", line.Origin),
        });

    private static string? FindFault(List<string> words)
    {
        if (words.Count == 0)
            return null;
        if (words[0] is "version3" or "llid" or "radius-force")
            return words.Count > 1 ? $"nothing stands behind {words[0]}" : null;
        if (words[0] == "version1")
            return words.Count > 1 && !(words.Count == 3 && words[1] == "include" && words[2] == "option82") ? "only include option82 stands behind version1" : null;
        var fields = 0;
        for (var i = 1; words[0] == "include" && i < words.Count; i++)
        {
            if (words[i] != "delimiter")
                fields++;
            else if (++i < words.Count && words[i] is not ("*" or "-" or "\\" or "#" or "$" or "@" or "&" or ":" or "b"))
                return $"{words[i]} is no delimiter";
        }

        return fields > 10 ? $"it has {fields} fields, and ten is the most" : null;
    }
}
