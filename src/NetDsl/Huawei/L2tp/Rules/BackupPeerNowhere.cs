namespace NetDsl.Huawei;

/// <summary>L-129: no device has the address that a remote backup service leads to.</summary>
internal sealed class BackupPeerNowhere() : BackupServiceRule(
    "ND3229",
    "No device has the address that a remote backup service leads to",
    Severity.Error,
    "The channel ends at an address of the other device. When nobody has it, nothing is backed up. Name an address of the device that backs this one up.")
{
    protected override void Check(BackupServiceView service, RuleContext context)
    {
        var index = Pairs(context);
        if (!service.Line.peer.TryGet(out var peer) || !index.IsNowhere(peer))
            return;

        // A device that is not described may have it. When a device that is described leads here, that one is meant.
        if (!service.Line.source.TryGet(out var source) || index.FindLeadingTo(source, service.Router) is not { Line.source: { IsKnown: true } there } right || index.IsNowhere(there.Raw))
            return;
        context.Report(new Finding(Info, service.Line.peer.Origin!, $"{service}: no device has the address {peer}, and {right.Router} leads here from {there}: there is no channel, nothing is backed up. Name {there}.")
        {
            Parameter = "peer",
            Related = [new RelatedPlace(there.Origin!, "the service that leads here")],
            Fix = Fix.SetArgument($"Name the peer {there}", service.Line.peer.Origin!, "peer", $"\"{there}\""),
        });
    }
}
