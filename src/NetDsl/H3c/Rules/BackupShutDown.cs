namespace NetDsl.H3c;

/// <summary>D-24: a backup, or the channel that it calls with, is shut down.</summary>
internal sealed class BackupShutDown() : BackupInterfaceRule(
    "ND5024",
    "A backup is shut down",
    Severity.Error,
    "An interface that is shut down neither dials nor takes calls: when the primary line fails, nothing takes over. Put the interface into service.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        if (backup.Interface.up.Is(false))
        {
            Report(context, backup, backup.Interface.up, "it");
            return;
        }

        if (backup.Controller() is { } line && line.up.Is(false))
        {
            Report(context, backup, line.up, $"its line {line.name}");
            return;
        }

        // One channel that is up is enough.
        Setting<bool> first = default;
        var name = "";
        foreach (var member in backup.Members)
        {
            var shut = member.Interface.up.Is(false) ? member.Interface.up : member.Controller() is { } controller && controller.up.Is(false) ? controller.up : default;
            if (!shut.IsSet)
                return;
            if (first.IsSet)
                continue;
            first = shut;
            name = member.Name.ToString();
        }

        if (first.IsSet && backup.Router.IsComplete && !backup.Router.HasUnknownMembers)
            Report(context, backup, first, backup.Members.Count == 1 ? $"its channel {name}" : "each of its channels");
    }

    private void Report(RuleContext context, ComwareInterfaceView backup, Setting<bool> shut, string what) =>
        context.Report(new Finding(Info, shut.Origin!, $"{backup} is a backup, and {what} is shut down: nothing is dialed when the primary line fails. Put it into service.")
        {
            Related = [new RelatedPlace(backup.Interface.routingGroups![0].Origin, "the line that makes it a backup")],
            Fix = Fix.Remove("Leave it in service", shut.Origin!),
        });
}
