namespace NetDsl.H3c;

/// <summary>D-46: the called end accepts calls of other numbers only.</summary>
internal sealed class CallerNotAccepted() : BackupInterfaceRule(
    "ND5046",
    "The interface that a backup calls refuses its number",
    Severity.Error,
    "The end that is called takes the calls of certain numbers only (dialer call-in), and the number that the backup presents is none of them: the call is refused. Add the number of the caller.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        if (backup.Dialer is not { routes: { Count: > 0 } routes } dialer)
            return;
        for (var i = 0; i < routes.Count; i++)
        {
            var route = routes[i];
            if (!route.number.IsSet || dialer.IsRepeat(i) || backup.Router.Index.FindCalled(backup, route) is not { Dialer: { callIns: { Count: > 0 } accepted } } called || !called.IsComplete || called.MayHold("dialer"))
                continue;
            if (FindPresented(backup, accepted) is { } presented)
                context.Report(new Finding(Info, accepted[0].Origin, $"{called} takes calls of {accepted[0].number}{(accepted.Count > 1 ? " and others" : "")} only, and {backup}, which calls it, presents {presented}: the call is refused. Add the number of the caller.")
                {
                    Parameter = "number",
                    Related = [new RelatedPlace(presented.Origin!, "the number that is presented"), new RelatedPlace(route.Origin, "the number that is dialed")],
                    Fix = accepted.Count == 1 ? Fix.SetArgument("Accept the number of the caller", accepted[0].Origin, "number", $"\"{presented}\"") : null,
                });
        }
    }

    /// <summary>A number that the backup presents when each of its channels has one and none is accepted; not set otherwise.</summary>
    private static Setting<IsdnNumber>? FindPresented(ComwareInterfaceView backup, System.Collections.Generic.List<DialerCallIn> accepted)
    {
        if (backup.Name.Kind != InterfaceKind.Dialer)
            return IsRefused(backup, accepted) ? backup.Interface.isdn!.calling : null;
        if (backup.Router.HasUnknownMembers || backup.Members.Count == 0)
            return null;
        foreach (var member in backup.Members)
        {
            if (!IsRefused(member, accepted))
                return null;
        }

        return backup.Members[0].Interface.isdn!.calling;
    }

    private static bool IsRefused(ComwareInterfaceView line, System.Collections.Generic.List<DialerCallIn> accepted)
    {
        if (line.Interface.isdn is not { } isdn || !isdn.calling.TryGet(out var number))
            return false;
        foreach (var there in accepted)
        {
            if (!there.number.TryGet(out var known) || PhoneNumbers.MayBeSame(number.ToString(), known.ToString()))
                return false;
        }

        return true;
    }
}
