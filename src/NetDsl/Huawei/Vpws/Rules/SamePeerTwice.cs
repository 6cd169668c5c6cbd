namespace NetDsl.Huawei;

/// <summary>V-23: primary and secondary lead to the same router.</summary>
internal sealed class SamePeerTwice() : CircuitRule(
    "ND2023",
    "Primary and secondary lead to the same router",
    Severity.Warning,
    "When that router fails both pseudowires fail: only the tunnels are protected. Lead the secondary to another PE.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (circuit is { Primary: { } primary, Secondary: { } secondary } && primary.Peer.TryGet(out var peer) && secondary.Peer.Is(peer))
            context.Report(new Finding(Info, secondary.Peer.Origin!, $"{circuit}: primary ({primary}) and secondary ({secondary}) lead to the same router {peer}: when it fails the service fails. Lead the secondary to the other PE of the CE.")
            {
                Parameter = "peer",
                Related = [new RelatedPlace(primary.Origin, "the primary pseudowire")],
            });
    }
}
