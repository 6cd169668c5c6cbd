namespace NetDsl.Huawei;

/// <summary>L-128: a remote backup service has no peer.</summary>
internal sealed class BackupServiceWithoutPeer() : BackupServiceRule(
    "ND3228",
    "A remote backup service has no peer",
    Severity.Error,
    "Without the addresses of both devices and the port there is no channel between them: nothing is backed up. Give the service its peer, source and port.")
{
    protected override void Check(BackupServiceView service, RuleContext context)
    {
        if (service.IsComplete && !service.Line.peer.IsSet && !service.Line.peerIpv6.IsSet && !service.Line.MayHold("peer"))
            context.Report(new Finding(Info, service.Line.Origin, $"{service} has no peer: there is no channel to another device, nothing is backed up. Give it the address of the other device, its own address and a port."));
    }
}
