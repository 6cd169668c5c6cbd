namespace NetDsl.Huawei;

/// <summary>L-158: the first PPPoE session ID of a range is greater than the last one.</summary>
internal sealed class SessionIdsReversed() : L2tpRule(
    "ND3258",
    "The first PPPoE session ID of a range is greater than the last one",
    Severity.Error,
    "The device refuses a range that ends before it begins. Exchange the two.")
{
    protected internal override void Check(Device device, RuleContext context)
    {
        if (device is not VrpRouter { peerBackup: { firstSession: { IsKnown: true } first, lastSession: { IsKnown: true } last } } router || first.Raw.Value <= last.Raw.Value)
            return;
        context.Report(new Finding(Info, first.Origin!, $"{router.Name}: the PPPoE session IDs begin at {first} and end at {last}: the device refuses the range. Exchange the two.")
        {
            Fix = Fix.Of("Exchange the two", new FixEdit(FixKind.SetArgument, first.Origin!, last.ToString(), "first"), new FixEdit(FixKind.SetArgument, first.Origin!, first.ToString(), "last")),
        });
    }
}
