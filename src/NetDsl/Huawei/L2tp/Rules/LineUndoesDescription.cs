using System;

namespace NetDsl.Huawei;

/// <summary>L-168, L-175, L-193, L-196: no line takes away what the description adds, nor what the device does not let go.</summary>
internal sealed class LineUndoesDescription() : L2tpRule(
    "ND3175",
    "A line undoes what the description adds",
    Severity.Error,
    "The device refuses to undo what is in use, and what it does undo takes all its content with it, and with l2tp enable all users: the script ends in another state than the one described. Leave the line out, or do not describe the object.")
{
    protected internal override void Check(Device device, RuleContext context)
    {
        if (device is not VrpRouter router)
            return;
        foreach (var line in router.rawLines.Items())
        {
            if (line.Text.Begins("undo ") && Describe(router, line.Text) is { } what)
                Report(router, line, what, context);
        }

        foreach (var profile in router.backupProfiles.Items())
        {
            foreach (var line in profile.rawLines.Items())
            {
                if ((line.Text.Begins("undo service-type l2tp") && profile.l2tp.Is(true)) || (line.Text.Begins("undo service-type bras") && profile.users.Is(true)))
                    Report(router, line, $"the remote backup profile {profile.name} backs that up, and the device refuses it once something has been backed up", context);
            }
        }
    }

    private void Report(VrpRouter router, RawLine line, string what, RuleContext context) =>
        context.Report(new Finding(Info, line.Origin, $"{router.Name}: \"{line.Text}\" undoes what is described: {what}. Leave the line out.")
        {
            Fix = Fix.Remove("Leave the line out", line.Origin),
        });

    private static string? Describe(VrpRouter router, string text)
    {
        if (text.Begins("undo l2tp enable") && router.l2tp is { enabled: { IsKnown: true, Raw: true } })
            return "L2TP is on, and without it all users are thrown out";
        if (text.Begins("undo set l2tp tunnel base-id"))
            return "the number from which tunnels are counted cannot be taken back";
        if (Is(text, "undo l2tp-group ", out var name) && router.l2tpGroups?.Exists(g => Same(g.name, name)) == true)
            return $"the L2TP group {name} with all its content";
        if (Is(text, "undo lns-group ", out name) && router.lnsGroups?.Exists(g => Same(g.name, name)) == true)
            return $"the LNS group {name}, which the device keeps while it carries tunnels";
        if (Is(text, "undo remote-backup-service ", out name) && router.backupServices?.Exists(s => Same(s.name, name)) == true)
            return $"the remote backup service {name}";
        if (Is(text, "undo remote-backup-profile ", out name) && router.backupProfiles?.Exists(p => Same(p.name, name)) == true)
            return $"the remote backup profile {name}";
        if (Is(text, "undo radius-server group ", out name) && router.radiusGroups?.Exists(g => Same(g.name, name)) == true)
            return $"the RADIUS group {name}, which the device keeps while a domain uses it";
        return null;
    }

    private static bool Is(string text, string words, out string name)
    {
        name = text.Begins(words) ? text.Substring(words.Length).Trim() : "";
        return name.Length > 0;
    }

    private static bool Same<T>(Setting<T> described, string name)
        where T : struct => described.IsKnown && string.Equals(described.ToString(), name, StringComparison.OrdinalIgnoreCase);
}
