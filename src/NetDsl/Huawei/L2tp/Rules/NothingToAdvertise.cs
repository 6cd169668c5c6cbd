namespace NetDsl.Huawei;

/// <summary>L-190: costs follow the backup state where there is one.</summary>
internal sealed class NothingToAdvertise() : HotBackupRule(
    "ND3190",
    "Route costs follow a backup state that the device has not",
    Severity.Info,
    "Without a remote backup service the device is neither master nor backup: no route gets another cost. Describe the service, or leave the advertisement out.")
{
    protected override void Check(BackedUpLac lac, RuleContext context)
    {
        if (!lac.Advertises || !lac.IsComplete || lac.Router.backupServices is { Count: > 0 } || lac.Router.MayHold("remote-backup-service"))
            return;
        var at = lac.Router.peerBackup!.routeCost.Origin!;
        context.Report(new Finding(Info, at, $"{lac}: route costs are to follow the backup state, and there is no remote backup service: nothing changes. Describe the service, or leave this out.")
        {
            Fix = Fix.Remove("Leave the advertisement out", at),
        });
    }
}
