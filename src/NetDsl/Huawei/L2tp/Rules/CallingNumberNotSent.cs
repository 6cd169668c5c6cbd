namespace NetDsl.Huawei;

/// <summary>L-103: a group has a format of the calling number, and the calling number is not sent.</summary>
internal sealed class CallingNumberNotSent() : L2tpGroupRule(
    "ND3103",
    "A calling number that has a format is not sent",
    Severity.Warning,
    "The calling number is turned off for the group or for the device, so its format has no effect and the LNS does not learn where a user comes from. Turn it on, or leave the format out.")
{
    protected override void Check(L2tpGroupView view, RuleContext context)
    {
        var (router, group) = (view.Router.Router, view.Group);
        if (FindFormat(group) is not { } format)
            return;
        var own = group.lac?.callingNumber ?? default;
        var off = own.Is(false) ? own : !own.IsSet && !group.IsOpen && group.lac is not { IsOpen: true } && !group.MayHold("avp calling-number") ? router.l2tp?.callingNumber ?? default : default;
        if (!off.Is(false))
            return;
        var where = own.IsSet ? "in the group" : "for the device";
        context.Report(new Finding(Info, format, $"{view}: the calling number has a format and is turned off {where}: the LNS does not learn it. Turn it on, or leave the format out.")
        {
            Related = [new RelatedPlace(off.Origin!, "turned off")],
            Fix = Fix.SetArgument("Send the calling number", off.Origin!, "on", "true"),
        });
    }

    private static Origin? FindFormat(L2tpGroup group)
    {
        if (group.lac is { callingNumberFormat: { IsSet: true } format })
            return format.Origin;
        foreach (var line in group.rawLines.Items())
        {
            if (CallingNumberLine.Of(line) is not null)
                return line.Origin;
        }

        return null;
    }
}
