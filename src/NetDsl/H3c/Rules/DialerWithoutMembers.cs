namespace NetDsl.H3c;

/// <summary>D-22: a Dialer that is a backup has no channel.</summary>
internal sealed class DialerWithoutMembers() : BackupInterfaceRule(
    "ND5022",
    "A Dialer that is a backup has no channel",
    Severity.Error,
    "A Dialer calls through the physical interfaces that belong to it. Without one there is nothing to call with. Give an ISDN, asynchronous or modem interface to the Dialer.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        if (backup.Name.Kind != InterfaceKind.Dialer || backup.Members.Count > 0 || !backup.Router.IsComplete || backup.Router.HasUnknownMembers)
            return;
        foreach (var there in backup.Router.Interfaces)
        {
            if (there.Interface.IsOpen || there.MayHold("dialer") || there.MayHold("pppoe-client"))
                return;
        }

        var verb = backup.Dialer is { method: var method } && method.Is(DdrMethod.Bundle) ? nameof(ComwareInterfaceBuilder.BundleMember) : nameof(ComwareInterfaceBuilder.CircularGroup);
        context.Report(new Finding(Info, backup.Interface.routingGroups![0].Origin, $"{backup} is a backup, and no physical interface belongs to it: there is no channel to call with. Give it one: {verb}({backup.Name.Number}) on the ISDN, asynchronous or modem interface."));
    }
}
