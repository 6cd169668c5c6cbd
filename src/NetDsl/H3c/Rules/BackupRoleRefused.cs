namespace NetDsl.H3c;

/// <summary>D-146: an interface that cannot be the primary of interface backup.</summary>
internal sealed class BackupRoleRefused() : ComwareInterfaceRule(
    "ND5146",
    "An interface that cannot be a primary",
    Severity.Error,
    "A modem interface is only ever a backup, an ISDN interface is a primary only as a leased line, an asynchronous one only without DDR, and a Dialer only as a PPPoE client that is always up: the router refuses others. Change the roles.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Interface.backup is not { interfaces: { Count: > 0 } backups } || Reason(there) is not { } reason)
            return;
        context.Report(new Finding(Info, backups[0].Origin, $"{there} {reason}: the router does not take it as a primary that has a backup. Change the roles of the two."));
    }

    private static string? Reason(ComwareInterfaceView there)
    {
        switch (there.Name.Kind)
        {
            case InterfaceKind.AnalogModem:
                return "is a modem interface, which is only ever a backup";
            case InterfaceKind.Bri when there.Dialer is not null || (there.IsComplete && !there.MayHold("isdn leased-line") && !there.MayHold("dialer isdn-leased")):
                return "is an ISDN interface that is no leased line";
            case InterfaceKind.Async or InterfaceKind.Serial when there.IsModemLine() && there.Dialer is { } dialer && (dialer.method.IsSet || dialer.IsMember):
                return "is an asynchronous interface that dials";
            case InterfaceKind.Dialer when !there.Router.MayHoldMembers() && there.IsComplete:
                if (!there.IsPppoeClient())
                    return "is a Dialer without a PPPoE client";
                return there.Dialer is { idle: { IsSet: true } idle } ? idle.IsKnown && idle.Raw.Value != 0 && !IsAutodial(there) ? "is the Dialer of a PPPoE client that hangs up when it is idle" : null
                    : IsAutodial(there) ? null : "is the Dialer of a PPPoE client that hangs up after 120 s without traffic";
            default:
                return null;
        }
    }

    private static bool IsAutodial(ComwareInterfaceView there) => there.Dialer is { autodial.IsSet: true };
}
