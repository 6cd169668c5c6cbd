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
        var right = service.Line.source.TryGet(out var source) ? index.FindLeadingTo(source, service.Router) : null;
        var wanted = right is { Line.source: { IsKnown: true } there } && !index.IsNowhere(there.Raw) ? there.Raw : default(Ipv4Address?);
        context.Report(new Finding(Info, service.Line.peer.Origin!, $"{service}: no device of the network has the address {peer}: there is no channel, nothing is backed up. Name {(wanted is { } name ? $"{name} of {right!.Router}" : "an address of the other device")}.")
        {
            Parameter = "peer",
            Fix = wanted is { } text ? Fix.SetArgument($"Name the peer {text}", service.Line.peer.Origin!, "peer", $"\"{text}\"") : null,
        });
    }
}
