namespace NetDsl.H3c;

/// <summary>D-34: a next hop over a dial-up link has no dialer route.</summary>
internal sealed class NextHopWithoutDialerRoute() : ComwareInterfaceRule(
    "ND5034",
    "A next hop over a dial-up link has no dialer route",
    Severity.Warning,
    "Traditional DDR looks the next hop of each packet up among the dialer routes, and drops what finds none, although the link is up. Give the next hop a dialer route, or use the one that has it.")
{
    private const int HostLength = 32;

    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (!there.HasRoute() || !there.DialsByRoute() || !there.IsComplete || there.MayHold("dialer") || there.Dialer!.number.IsSet)
            return;
        var router = there.Router;
        foreach (var route in router.Router.staticRoutes.Items())
        {
            if (!route.nextHop.TryGet(out var hop) || !there.MayBeExitOf(route) || !IsMissing(there, hop) || !ReferenceEquals(router.ExitOf(route), there))
                continue;
            Report(context, there, route.nextHop.Origin!, $"the static route to {route.Network} has the next hop {hop}", "nextHop");
        }

        foreach (var peer in (router.Router.bgp?.peers).Items())
        {
            if (peer.address.TryGet(out var address) && !there.Interface.vpnInstance.IsSet && there.HasInSubnet(address) && IsMissing(there, address))
                Report(context, there, peer.address.Origin!, $"the BGP peer {address} is reached here", "address");
        }
    }

    private static bool IsMissing(ComwareInterfaceView there, Ipv4Address hop)
    {
        foreach (var route in there.Dialer!.routes!)
        {
            if (!route.nextHop.TryGet(out var known) || route.mask.IsUnknown || route.IsOpen)
                return false;
            var length = route.mask.TryGet(out var mask) ? (int)mask.Value : HostLength;
            if (new Ipv4Prefix(known, length).Contains(hop))
                return false;
        }

        return true;
    }

    private void Report(RuleContext context, ComwareInterfaceView there, Origin at, string what, string parameter) =>
        context.Report(new Finding(Info, at, $"{there}: {what}, for which there is no dialer route: its packets are dropped although the link is up. Give it a dialer route, or use the address that has one.")
        {
            Parameter = parameter,
            Related = [new RelatedPlace(there.Dialer!.routes![0].Origin, "the dialer route")],
        });
}
