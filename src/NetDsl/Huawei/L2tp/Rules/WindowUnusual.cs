namespace NetDsl.Huawei;

/// <summary>L-67: a receive window is outside what is advised.</summary>
internal sealed class WindowUnusual() : L2tpGroupRule(
    "ND3067",
    "A receive window is outside 4 to 128",
    Severity.Warning,
    "A smaller window slows the set-up of sessions down, a larger one lets bursts of messages load the processor. Use 4 to 128, or leave the size to the device.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (group.Group.receiveWindow.TryGet(out var window) && window.Value is (> 0 and < 4) or > 128)
            context.Report(new Finding(Info, group.Group.receiveWindow.Origin!, $"{group}: a receive window of {window} {(window.Value < 4 ? "slows the set-up of sessions down" : "lets bursts of messages load the processor")}. Use 4 to 128, or leave the size to the device.") { Parameter = "size" });
    }
}
