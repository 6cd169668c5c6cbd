namespace NetDsl.Huawei;

/// <summary>L-151: a remote backup service switches over when uplinks fail, and routes keep their cost.</summary>
internal sealed class SwitchoverWithoutRouteCost() : BackupServiceRule(
    "ND3151",
    "A remote backup service switches over when uplinks fail, and routes keep their cost",
    Severity.Warning,
    "After the switchover the network has to find the users behind the other device. Without routes whose cost follows the state of the backup, traffic to them still comes to this device. Advertise the route cost.")
{
    protected override void Check(BackupServiceView service, RuleContext context)
    {
        var line = service.Line;
        var router = service.Router;
        if ((line.failureRatio.Origin ?? line.failureDuration.Origin) is not { } at || !router.IsComplete || router.Router.peerBackup is { routeCost.IsSet: true } or { IsOpen: true } || router.Router.MayHold("peer-backup"))
            return;
        context.Report(new Finding(Info, at, $"{service} switches over when uplinks fail, and {router} advertises routes whose cost stays the same: traffic to the users still comes to it. Advertise the route cost.")
        {
            Fix = Fix.Configure($"Advertise the route cost on {router}", router.Router.Origin, $"{nameof(VrpRouterBuilder.PeerBackup)}(p => p.{nameof(PeerBackupBuilder.AdvertiseRouteCost)}())"),
        });
    }
}
