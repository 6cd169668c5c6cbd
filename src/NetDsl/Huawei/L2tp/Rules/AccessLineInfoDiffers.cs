using System;
using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>L-109: the LAC tells other things about the line of a user than the LNS reads.</summary>
internal sealed class AccessLineInfoDiffers() : L2tpGroupRule(
    "ND3109",
    "The LAC tells other access line information than the LNS reads",
    Severity.Warning,
    "What the LNS does not read is lost, what it waits for never comes, and RADIUS decides without it. Name the same fields at both ends.")
{
    private const string Sent = "lac avp access-line-info include";
    private const string Read = "lns avp access-line-info allow";

    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (!group.IsLac || group.Group.IsOpen)
            return;
        foreach (var server in group.Servers)
        {
            if (!server.TryGet(out var lns) || lns.Address.IsUnknown || Index(context).FindFarGroup(group, lns.Address, out _) is not { } far || far.Group.IsOpen)
                continue;
            if (group.Group.rawLines is null && far.Group.rawLines is null)
                continue;
            var (sent, sentAt) = Fields(group.Group, Sent);
            var (read, readAt) = Fields(far.Group, Read);
            if ((sentAt ?? readAt) is { } at && !sent.SetEquals(read))
                context.Report(new Finding(Info, at, $"{(sentAt is null ? far : group)}: the LAC tells {Show(sent)} about the line of a user, and the LNS reads {Show(read)} ({(sentAt is null ? group : far)}). Name the same fields at both ends.")
                {
                    Related = [new RelatedPlace(sentAt is null ? group.Origin : readAt ?? far.Origin, "the other end")],
                });
        }
    }

    private static (HashSet<string> Fields, Origin? At) Fields(L2tpGroup group, string start)
    {
        var fields = new HashSet<string>(StringComparer.Ordinal);
        Origin? at = null;
        foreach (var line in group.rawLines.Items())
        {
            if (!line.Text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                continue;
            at ??= line.Origin;
            foreach (var word in line.Text.Substring(start.Length).ToLowerInvariant().Split([' '], StringSplitOptions.RemoveEmptyEntries))
                fields.Add(word);
        }

        return (fields, at);
    }

    private static string Show(HashSet<string> fields) => fields.Count == 0 ? "nothing" : string.Join(", ", fields);
}
