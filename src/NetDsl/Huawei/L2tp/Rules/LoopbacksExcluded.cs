namespace NetDsl.Huawei;

/// <summary>L-178: with hot backup of L2TP, loopback interfaces are advertised too.</summary>
internal sealed class LoopbacksExcluded() : HotBackupRule(
    "ND3178",
    "The cost of loopback interfaces does not follow the backup state",
    Severity.Error,
    "The source of the tunnels is a loopback interface, and loopback interfaces are excluded: both LACs advertise it alike, and answers of the LNS reach the wrong one. Do not exclude loopback interfaces.")
{
    protected override void Check(BackedUpLac lac, RuleContext context)
    {
        if (lac.Profiles.Count == 0 || lac.Router.peerBackup is not { } backup || !backup.withoutLoopbacks.Is(true))
            return;
        context.Report(new Finding(Info, backup.withoutLoopbacks.Origin!, $"{lac}: L2TP is backed up, and the cost of loopback interfaces, where tunnels have their source, does not follow the backup state: answers of the LNS reach the wrong LAC. Do not exclude them.")
        {
            Parameter = "excludeLoopbacks",
            Fix = Fix.Of("Include loopback interfaces", new FixEdit(FixKind.RemoveArgument, backup.withoutLoopbacks.Origin!, Parameter: "excludeLoopbacks")),
        });
    }
}
