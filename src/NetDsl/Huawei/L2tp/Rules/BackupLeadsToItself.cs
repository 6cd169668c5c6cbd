namespace NetDsl.Huawei;

/// <summary>L-128: a remote backup service leads to the device itself.</summary>
internal sealed class BackupLeadsToItself() : BackupServiceRule(
    "ND3128",
    "A remote backup service leads to the device itself",
    Severity.Error,
    "The peer of a remote backup service is another device. With an address of this device as the peer nothing is backed up. Name the address of the device that backs this one up.")
{
    protected override void Check(BackupServiceView service, RuleContext context)
    {
        if (service.Line.peerIpv6.TryGet(out var ipv6) && service.Line.sourceIpv6.Is(ipv6))
            Report(service, service.Line.peerIpv6.Origin!, ipv6.ToString(), null, context);
        if (!service.Line.peer.TryGet(out var peer))
            return;
        var index = Pairs(context);
        var router = service.Router.Router;
        if (!service.Line.source.TryGet(out var source))
            return;

        // When the source belongs to another device the two are exchanged, which is a mistake of its own.
        if (peer != source && (!ReferenceEquals(index.FindOwner(peer), router) || !ReferenceEquals(index.FindOwner(source), router)))
            return;
        var right = index.FindLeadingTo(source, service.Router);
        Report(service, service.Line.peer.Origin!, peer.ToString(), right is { Line.source: { IsKnown: true } there } && there.Raw != source ? there.Raw : default(Ipv4Address?), context);
    }

    private void Report(BackupServiceView service, Origin at, string peer, Ipv4Address? right, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{service} has {peer} as its peer, which is an address of {service.Router} itself: nothing is backed up. Name {(right is null ? "an address of the other device" : right.ToString())}.")
        {
            Parameter = "peer",
            Fix = right is { } wanted ? Fix.SetArgument($"Name the peer {wanted}", at, "peer", $"\"{wanted}\"") : null,
        });
}
