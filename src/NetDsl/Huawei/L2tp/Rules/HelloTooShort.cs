namespace NetDsl.Huawei;

/// <summary>L-63: the Hello interval of tunnels is shorter than the device wants it.</summary>
internal sealed class HelloTooShort() : L2tpGroupRule(
    "ND3063",
    "The Hello interval of tunnels is below 60 s",
    Severity.Warning,
    "The device asks for a confirmation of an interval below 60 s, at which a script stops, and with many tunnels the messages load the processor. Use 60 s or more.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (group.Group.helloInterval.TryGet(out var interval) && interval.Value is > 0 and < 60 && !group.IsBackedUp)
            context.Report(new Finding(Info, group.Group.helloInterval.Origin!, $"{group}: a Hello interval of {interval} s loads the processor when there are many tunnels, and the device asks for a confirmation, at which a script stops. Use 60 s or more.")
            {
                Parameter = "seconds",
                Fix = Fix.SetArgument("Use 60 s", group.Group.helloInterval.Origin!, "seconds", "60"),
            });
    }
}
