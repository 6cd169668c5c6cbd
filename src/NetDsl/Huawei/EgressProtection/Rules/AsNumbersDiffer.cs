namespace NetDsl.Huawei;

/// <summary>E-48: a peer is said to be in another AS than it is.</summary>
internal sealed class AsNumbersDiffer() : EgressPeerRule(
    "ND4048",
    "A peer is in another AS than the router says",
    Severity.Error,
    "Both ends of a BGP session compare the AS number that they are told with the one that they were given for the peer. When they differ the session does not come up. Name the AS of the peer.")
{
    protected override void Check(EgressPeer peer, RuleContext context)
    {
        if (!peer.As.TryGet(out var said) || peer.FarRouter?.Bgp is not { } far || !far.asNumber.TryGet(out var real) || said.Equals(real))
            return;
        if (MayPretend(far) || MayPretend(peer.Router.Bgp!))
            return;
        var own = peer.Session.asNumber;
        context.Report(new Finding(Info, peer.As.Origin ?? peer.Session.Origin, $"{peer}: AS {said} is expected there, and {peer.FarRouter} is in AS {real}: the session does not come up. Name AS {real}.")
        {
            Parameter = own.IsKnown ? "asNumber" : null,
            Related = [new RelatedPlace(far.asNumber.Origin!, $"the AS of {peer.FarRouter}")],
            Fix = own.IsKnown ? Fix.SetArgument($"Name AS {real}", own.Origin!, "asNumber", real.ToString()) : null,
        });
    }

    /// <summary>A router can present itself under another AS number, and confederations have two.</summary>
    private static bool MayPretend(Bgp bgp) => bgp.IsOpen || bgp.Holds("fake-as") || bgp.Holds("local-as") || bgp.Holds("confederation");
}
