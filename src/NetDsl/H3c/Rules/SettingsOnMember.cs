namespace NetDsl.H3c;

/// <summary>D-23: a member of a circular group has settings that belong to its Dialer.</summary>
internal sealed class SettingsOnMember() : ComwareInterfaceRule(
    "ND5023",
    "A channel of a Dialer has settings that belong to the Dialer",
    Severity.Warning,
    "The Dialer of a circular group dials, has the address and is the backup; its members only lend their channels. What stands on a member has no effect, or keeps it from being used. Put it on the Dialer.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Dialer is not { circularGroup.IsKnown: true } dialer)
            return;
        var (what, at) = Find(there, dialer);
        if (at is not null)
            context.Report(new Finding(Info, at, $"{there} is a channel of Dialer{dialer.circularGroup}, and has {what} of its own: that belongs to the Dialer and has no effect here. Put it on the Dialer.")
            {
                Related = [new RelatedPlace(dialer.circularGroup.Origin!, "where the interface becomes a channel")],
            });
    }

    private static (string What, Origin? At) Find(ComwareInterfaceView there, DialerLink dialer)
    {
        if (there.IsBackup)
            return ("dynamic route backup", there.Interface.routingGroups![0].Origin);
        if (dialer.number.IsSet)
            return ("a number", dialer.number.Origin);
        if (dialer.routes is { Count: > 0 } routes)
            return ("a dialer route", routes[0].Origin);
        if (dialer.group.IsSet)
            return ("a dialer group", dialer.group.Origin);
        return there.Primary is { } primary ? ("an address", primary.Origin) : ("", null);
    }
}
