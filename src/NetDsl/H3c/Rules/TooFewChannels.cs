namespace NetDsl.H3c;

/// <summary>D-118: more links can be up together than the line has channels.</summary>
internal sealed class TooFewChannels() : ComwareInterfaceRule(
    "ND5118",
    "A line has too few channels for the Dialers that share it",
    Severity.Warning,
    "Each Dialer that is a backup or dials by itself can hold a channel at the same time as the others. When their only line has fewer channels, the last call fails or throws another one out. Add a line.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Dialers.Count < 2 || there.Router.MayHoldMembers() || ChannelsOf(there) is not { } channels)
            return;
        var wanted = 0;
        foreach (var dialer in there.Dialers)
        {
            if (dialer.Members.Count > 1)
                continue;
            if (dialer.IsBackup || dialer.Dialer is { autodial: { IsKnown: true, Raw: true } })
                wanted++;
        }

        if (wanted <= channels)
            return;
        var last = there.Dialer!.bundles![there.Dialer.bundles.Count - 1];
        context.Report(new Finding(Info, last.Origin, $"{there} has {channels} channel{(channels == 1 ? "" : "s")}, and is the only line of {wanted} Dialers that are backups or dial by themselves: a call fails, or throws another one out, when all are wanted. Give a Dialer another line.")
        {
            Related = there.Dialers.ConvertAll(d => new RelatedPlace(d.Interface.Origin, "a Dialer that uses the line")),
        });
    }

    /// <summary>How many calls the line carries at a time; null when that is not certain.</summary>
    private static int? ChannelsOf(ComwareInterfaceView line)
    {
        switch (line.Name.Kind)
        {
            case InterfaceKind.Bri:
                return 2;
            case InterfaceKind.Async or InterfaceKind.AnalogModem:
                return 1;
            case InterfaceKind.Serial when line.IsModemLine():
                return 1;
            case InterfaceKind.Serial when line.Name.IsPri() && line.Controller() is { IsOpen: false } controller && controller.pri.Is(true):
                if (controller.priTimeslots.IsUnknown)
                    return null;
                if (!controller.priTimeslots.TryGet(out var slots))
                    return controller.name.Value.Kind == InterfaceKind.T1 ? 23 : 30;
                return controller.name.Value.Kind == InterfaceKind.T1 ? null : slots.Count - (slots.Contains(16) ? 1 : 0);
            default:
                return null;
        }
    }
}
