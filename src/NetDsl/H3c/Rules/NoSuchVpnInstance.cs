namespace NetDsl.H3c;

/// <summary>D-07: a watched network or a dialer route is in a VPN instance that does not exist.</summary>
internal sealed class NoSuchVpnInstance() : ComwareRouterRule(
    "ND5007",
    "A watched network or a dialer route is in a VPN instance that does not exist",
    Severity.Error,
    "The router refuses a line with a VPN instance that it does not have: the network is not watched, or the peer has no number. Describe the VPN instance, or correct its name; letter case counts.")
{
    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        foreach (var network in router.Router.monitoredNetworks.Items())
        {
            if (router.LacksVpnInstance(network.vpnInstance))
                context.Report(new Finding(Info, network.vpnInstance.Origin!, $"{router}: routing group {network.group} watches {network.Network} in the VPN instance {network.vpnInstance}, which does not exist: the router refuses the line. Describe the VPN instance, or correct its name.") { Parameter = router.Index.IsOfRelation(network) ? "name" : "vpnInstance" });
        }

        foreach (var there in router.Interfaces)
        {
            foreach (var route in (there.Dialer?.routes).Items())
            {
                if (router.LacksVpnInstance(route.vpnInstance))
                    context.Report(new Finding(Info, route.vpnInstance.Origin!, $"{there}: the dialer route to {route.nextHop} is in the VPN instance {route.vpnInstance}, which does not exist: the router refuses the line. Describe the VPN instance, or correct its name.") { Parameter = "name" });
            }
        }
    }
}
