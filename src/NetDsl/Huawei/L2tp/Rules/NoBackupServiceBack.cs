namespace NetDsl.Huawei;

/// <summary>L-130: the two ends of a remote backup service do not name each other.</summary>
internal sealed class NoBackupServiceBack() : BackupServiceRule(
    "ND3130",
    "The other device has no remote backup service back to this one",
    Severity.Error,
    "Both devices name each other: the source here is the peer there, and the other way round. Otherwise the channel stays down and nothing is backed up. Make the two mirror each other.")
{
    protected override void Check(BackupServiceView service, RuleContext context)
    {
        if (service.Far is not null || service.HasRivals || service.FarDevice is not { } device || !service.Line.peer.TryGet(out var peer) || !service.Line.source.TryGet(out var source))
            return;
        var index = Pairs(context);
        if (!ReferenceEquals(index.FindOwner(source), service.Router.Router))
            return;
        BackupServiceView? near = null;
        foreach (var far in service.FarRouter?.Services ?? [])
        {
            if (!far.Line.peer.TryGet(out var farPeer) || !far.Line.source.TryGet(out var farSource))
            {
                if (far.Line.IsOpen || far.Line.peer.IsSet || far.Line.MayHold("peer"))
                    return;
                continue;
            }

            // A service with an address that it cannot have has a finding of its own.
            if (!ReferenceEquals(index.FindOwner(farSource), device) || ReferenceEquals(index.FindOwner(farPeer), device) || (farSource == peer && index.IsNowhere(farPeer)))
                return;
            if (farPeer == source || farSource == peer)
                near = far;
        }

        if (near is not null)
            ReportDifference(service, near, peer, source, context);
        else if (!device.IsOpen && service.FarRouter is null or { IsComplete: true } && !device.MayHold("remote-backup-service"))
            ReportNone(service, device, peer, source, context);
    }

    private void ReportDifference(BackupServiceView service, BackupServiceView far, Ipv4Address peer, Ipv4Address source, RuleContext context)
    {
        // When both ends see the difference, the first one reports it.
        if (ReferenceEquals(far.FarDevice, service.Router.Router) && far.IsFirstOf(service))
            return;
        var leadsElsewhere = !far.Line.peer.Is(source);
        var wrong = leadsElsewhere ? far.Line.peer : far.Line.source;
        var wanted = leadsElsewhere ? source : peer;
        var parameter = leadsElsewhere ? "peer" : "source";
        context.Report(new Finding(Info, service.Line.peer.Origin!, $"{service} connects {source} with {peer}, and the service {far.Line.name} of {far.Router} connects {far.Line.source} with {far.Line.peer}: the channel stays down, nothing is backed up. Make the two mirror each other.")
        {
            Related = [new RelatedPlace(wrong.Origin!, "the other end")],
            Fix = Fix.SetArgument($"Make {wanted} the {parameter} on {far.Router}", wrong.Origin!, parameter, $"\"{wanted}\""),
        });
    }

    private void ReportNone(BackupServiceView service, VrpRouter device, Ipv4Address peer, Ipv4Address source, RuleContext context)
    {
        var name = service.Line.name.TryGet(out var known) && service.FarRouter?.FindService(service.Line.name) is null ? known.ToString() : null;
        context.Report(new Finding(Info, service.Line.peer.Origin!, $"{service}: {device.Name} has no service back from {peer} to {source}: there is no channel, nothing is backed up. Give {device.Name} one.")
        {
            Parameter = "peer",
            Related = [new RelatedPlace(device.Origin, "the other device")],
            Fix = name is not null && service.Line.port.TryGet(out var port)
                ? Fix.Configure($"Give {device.Name} the service", device.Origin, $"{nameof(VrpRouterBuilder.RemoteBackupService)}(\"{name}\", s => s.{nameof(RemoteBackupServiceBuilder.Peer)}(\"{source}\", \"{peer}\", {port}))")
                : null,
        });
    }
}
