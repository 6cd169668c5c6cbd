namespace NetDsl.Huawei;

/// <summary>E-60: BFD for LSPs of BGP without a trigger, or a trigger without it.</summary>
internal sealed class BgpBfdIncomplete() : EgressRouterRule(
    "ND4060",
    "BFD for LSPs of BGP has no effect",
    Severity.Warning,
    "BFD for LSPs of BGP needs mpls bgp bfd enable and mpls bgp bfd-trigger-tunnel: one alone has no effect. Say which LSPs are watched, or leave it out.")
{
    protected override void Check(EgressRouter router, RuleContext context)
    {
        if (router.Router.mpls is not { bgpLspBfd: { IsOpen: false } bfd } mpls || !router.IsComplete || mpls.IsOpen || mpls.MayHold("mpls bgp bfd"))
            return;
        var isTriggered = bfd.hosts.IsSet || bfd.prefixes.IsSet;
        if (bfd.enabled.Is(true) && !isTriggered)
            context.Report(new Finding(Info, bfd.enabled.Origin!, $"{router}: BFD for LSPs of BGP is enabled, and nothing says which LSPs it watches: it watches none. Name them, or watch those to all hosts."));
        else if (!bfd.enabled.IsSet && isTriggered)
            context.Report(new Finding(Info, bfd.Origin, $"{router}: it is said which LSPs of BGP are watched, and BFD for them is not enabled (mpls bgp bfd enable): none is."));
    }
}
