namespace NetDsl.Huawei;

/// <summary>E-50: the repair point uses labeled routes whose next hop no tunnel reaches.</summary>
internal sealed class NextHopNotByTunnel() : RepairPointRule(
    "ND4050",
    "The repair point does not ask for a tunnel to the next hop",
    Severity.Warning,
    "Labeled traffic goes on only where a tunnel leads to the next hop of a route. Unless the router asks for that, it takes a route that an IP route resolves: when the LSP to a PE fails and its IP route stays, it does not turn to the other PE. Resolve next hops by tunnels.")
{
    protected override void Check(EgressPair pair, EgressRouter point, RuleContext context)
    {
        if (point.FindShownUnicast() is not { } family || family.Holds("bestroute") || family.nextHopResolved.IsUnknown || family.nextHopResolved.Is(BgpNextHopResolution.Tunnel))
            return;
        if (point.Bgp!.labeledUnicast is { nextHopResolved.IsSet: true } or { IsOpen: true })
            return;
        const string Title = "Resolve next hops by tunnels";
        var said = family.nextHopResolved;
        context.Report(new Finding(Info, said.Origin ?? family.Origin, $"{point}: a route to {pair.First} or {pair.Second} counts as reachable by its IP route alone: when the LSP fails and the IP route stays, traffic is lost. Resolve the next hops of labeled routes by tunnels.")
        {
            Fix = said.IsSet ? Fix.Rename(Title, said.Origin!, nameof(BgpUnicastBuilder.ResolveNextHopByTunnel)) : Fix.Configure(Title, family.Origin, $"{nameof(BgpUnicastBuilder.ResolveNextHopByTunnel)}()"),
        });
    }
}
