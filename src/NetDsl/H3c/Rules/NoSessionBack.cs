namespace NetDsl.H3c;

/// <summary>D-73: the two ends of a BGP session do not name each other.</summary>
internal sealed class NoSessionBack() : ComwareRouterRule(
    "ND5073",
    "The ends of a BGP session do not name each other",
    Severity.Error,
    "A BGP session comes up only when each end names the address and the AS of the other one. Without a session nothing is learnt over the line. Describe the peer at both ends.")
{
    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        if (router.Router.bgp is not { } bgp)
            return;
        foreach (var session in router.Routing.Sessions)
        {
            if (session.Far is not { } far || ReferenceEquals(far.Router, router) || session.Over is not { } over || session.Peer.connectInterface.IsSet)
                continue;
            if (far.Router.Router.bgp is not { } there)
            {
                if (far.Router.Routing.IsBgpCertain)
                    Report(context, session.Peer.Origin, $"{router}: {far.Router}, which has the address {session.Peer.address} of this peer, runs no BGP: the session never comes up. Describe BGP there.");
                continue;
            }

            if (session.Peer.asNumber.Differs(there.asNumber))
                Report(context, session.Peer.asNumber.Origin!, $"{router}: the BGP peer {session.Peer.address} is expected in AS {session.Peer.asNumber}, {far.Router} is in AS {there.asNumber}: the session never comes up. Name its AS.", "asNumber");
            else if (LacksPeer(far.Router, over))
                Report(context, session.Peer.Origin, $"{router}: {far.Router} has no BGP peer {over.Address}, from which {router} calls {session.Peer.address}: the session never comes up. Describe the peer there.", fix: FixFor(there, over, bgp));
        }
    }

    private static Fix? FixFor(ComwareBgp there, ComwareInterfaceView over, ComwareBgp bgp) =>
        over.Address.IsKnown && bgp.asNumber.IsKnown && there.ipv4 is null
            ? Fix.Configure("Describe the peer there", there.Origin, $"{nameof(ComwareBgpBuilder.Peer)}(\"{over.Address}\", {bgp.asNumber})")
            : null;

    private static bool LacksPeer(ComwareRouterView far, ComwareInterfaceView over)
    {
        if (!over.Address.IsKnown || !far.Routing.IsBgpCertain)
            return false;
        if (far.Routing.FindSession(over.Address) is not null)
            return false;
        foreach (var there in far.Routing.Sessions)
        {
            // A peer with any address of this router may be meant.
            if (there.Peer.connectInterface.IsSet)
                return false;
        }

        return true;
    }

    private void Report(RuleContext context, Origin at, string message, string parameter = "address", Fix? fix = null) =>
        context.Report(new Finding(Info, at, message) { Parameter = parameter, Fix = fix });
}
