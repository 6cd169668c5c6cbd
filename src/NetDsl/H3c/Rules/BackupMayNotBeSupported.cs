namespace NetDsl.H3c;

/// <summary>D-16: dynamic route backup on a mobile link or a PPPoE client.</summary>
internal sealed class BackupMayNotBeSupported() : BackupInterfaceRule(
    "ND5016",
    "Dynamic route backup over a mobile link or a PPPoE client",
    Severity.Warning,
    "The published list of interfaces that can carry dynamic route backup has neither the channels of cellular modems nor Dialers of PPPoE clients. Confirm it on the model, or let the interface follow a track entry (BackupTrack).")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        var what = backup.Name.Kind switch
        {
            InterfaceKind.EthChannel or InterfaceKind.Cellular => "a mobile link",
            InterfaceKind.Serial when backup.Controller() is { serialSets.Count: > 0 } => "a mobile link",
            InterfaceKind.Dialer when HasPppoe(backup) => "the Dialer of a PPPoE client",
            _ => null,
        };
        if (what is not null)
            context.Report(new Finding(Info, backup.Interface.routingGroups![0].Origin, $"{backup} is {what}, which is not among the interfaces that are known to carry dynamic route backup. Confirm it on the model, or let the interface follow a track entry (BackupTrack)."));
    }

    private static bool HasPppoe(ComwareInterfaceView dialer)
    {
        foreach (var member in dialer.Members)
        {
            if (member.Interface.link is { pppoeDialer.IsSet: true })
                return true;
        }

        return false;
    }
}
