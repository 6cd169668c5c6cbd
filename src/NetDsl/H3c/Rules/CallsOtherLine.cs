using System;

namespace NetDsl.H3c;

/// <summary>D-40: the number that is dialed is not one that the called line answers.</summary>
internal sealed class CallsOtherLine() : BackupInterfaceRule(
    "ND5040",
    "The called line does not answer the number that is dialed",
    Severity.Warning,
    "The line at the other end answers calls to certain numbers only (isdn check-called-number), and the number that is dialed is none of them: the call is refused. Dial the number of the line.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        if (backup.Dialer is not { } dialer)
            return;
        foreach (var route in dialer.routes.Items())
        {
            if (!route.number.TryGet(out var number) || backup.Router.Index.FindCalled(backup, route) is not { } called || FindRefusing(called, number) is not { } refusing)
                continue;
            context.Report(new Finding(Info, route.Origin, $"{backup} dials {number} for {called}, which answers calls to {refusing.number} only: the call is refused. Dial the number of that line.")
            {
                Parameter = "number",
                Related = [new RelatedPlace(refusing.Origin, "the number that is answered")],
            });
        }
    }

    /// <summary>A number of the called line when all of them, on all of its channels, are others.</summary>
    private static IsdnCalledNumber? FindRefusing(ComwareInterfaceView called, DialNumber number)
    {
        if (called.Name.Kind != InterfaceKind.Dialer)
            return FindOther(called, number);
        IsdnCalledNumber? found = null;
        foreach (var member in called.Members)
        {
            if (FindOther(member, number) is not { } other)
                return null;
            found ??= other;
        }

        return called.Router.HasUnknownMembers ? null : found;
    }

    private static IsdnCalledNumber? FindOther(ComwareInterfaceView line, DialNumber number)
    {
        if (line.Interface.isdn is not { IsOpen: false, calledNumbers: { Count: > 0 } numbers } || !line.IsComplete || line.MayHold("isdn check-called-number"))
            return null;
        foreach (var there in numbers)
        {
            if (!there.number.TryGet(out var answered) || PhoneNumbers.MayBeSame(number.ToString(), WithoutSubaddress(answered.ToString())))
                return null;
        }

        return numbers[0];
    }

    private static string WithoutSubaddress(string number) => number.IndexOf(':') is >= 0 and var colon ? number.Substring(0, colon) : number;
}
