namespace NetDsl.Huawei;

/// <summary>L-144: a remote backup profile does not back up hot.</summary>
internal sealed class BackupModeNotHot() : ProfileRule(
    "ND3144",
    "A remote backup profile does not back up hot",
    Severity.Error,
    "L2TP tunnels and sessions are backed up hot only: in virtual mode the other device has no tunnel to take over, and no service works in warm mode. Back up hot, which is the default.")
{
    protected override void Check(BackupProfileView profile, RuleContext context)
    {
        var mode = profile.Line.mode;
        if (!mode.Is(PeerBackupMode.Warm) && !(mode.Is(PeerBackupMode.Virtual) && profile.Line.l2tp.Is(true)))
            return;
        var warm = mode.Is(PeerBackupMode.Warm);
        context.Report(new Finding(Info, mode.Origin!, $"{profile} backs up in {(warm ? "warm" : "virtual")} mode: {(warm ? "no service works in it" : "L2TP tunnels are not backed up in it")}, users are cut off at a switchover. Back up hot.")
        {
            Parameter = "mode",
            Fix = Fix.SetArgument("Back up hot", mode.Origin!, "mode", $"{nameof(PeerBackupMode)}.{nameof(PeerBackupMode.Hot)}"),
        });
    }
}
