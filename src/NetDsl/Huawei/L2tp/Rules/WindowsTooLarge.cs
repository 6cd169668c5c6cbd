namespace NetDsl.Huawei;

/// <summary>L-66: the receive windows of all groups are larger than the device allows.</summary>
internal sealed class WindowsTooLarge() : L2tpRouterRule(
    "ND3066",
    "The receive windows of all L2TP groups exceed 5000 together",
    Severity.Error,
    "The sum of the receive windows of a device is limited to 5000: the device refuses the window that goes beyond. Use smaller windows.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        var sum = 0L;
        foreach (var group in router.Groups)
        {
            if (!group.Group.receiveWindow.TryGet(out var window))
                continue;
            sum += window.Value;
            if (sum <= 5000)
                continue;
            context.Report(new Finding(Info, group.Group.receiveWindow.Origin!, $"{group}: with a receive window of {window} the windows of all groups of {router} are {sum} together, and 5000 are possible: the device refuses it. Use smaller windows.") { Parameter = "size" });
            return;
        }
    }
}
