namespace NetDsl.H3c;

/// <summary>D-107: a priority in a circular group that the interface is not in.</summary>
internal sealed class PriorityOutsideGroup() : ComwareInterfaceRule(
    "ND5107",
    "A priority in a circular group that the interface is not in",
    Severity.Error,
    "dialer priority orders the channels of a circular group: an interface that is in none has nothing to be ordered among. Put it into the group, or take the line out.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (!there.IsComplete || there.Dialer is { circularGroup.IsSet: true } || there.MayHold("dialer circular-group"))
            return;
        var at = there.Dialer is { priority: { IsSet: true } priority } ? priority.Origin : there.Interface.FindRaw("dialer priority")?.Origin;
        if (at is null)
            return;
        context.Report(new Finding(Info, at, $"{there} has a priority among the channels of a circular group, and is in none: the line does nothing. Put the interface into the group of its Dialer (CircularGroup), or take the line out.")
        {
            Fix = Fix.Remove("Take the line out", at),
        });
    }
}
