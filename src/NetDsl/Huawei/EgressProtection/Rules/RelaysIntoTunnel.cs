namespace NetDsl.Huawei;

/// <summary>E-28: what a PE takes into BGP for the other one is not looked up in a tunnel between them.</summary>
internal sealed class RelaysIntoTunnel() : EgressPairRule(
    "ND4028",
    "A PE looks the host route of the other one up in the tunnel between them",
    Severity.Error,
    "A tunnel joins the PEs. A PE that takes the route to the other one into BGP finds its next hop through that tunnel and sends the traffic to the other PE, also to the one that has failed: the switchover waits for the tunnel. Say non-relay-tunnel.")
{
    protected override void Check(EgressPair pair, RuleContext context)
    {
        if (EgressTunnels.Between(pair.First, pair.Second) is not { } tunnel)
            return;
        Check(pair.First, pair.Second, tunnel, context);
        Check(pair.Second, pair.First, tunnel, context);
    }

    private void Check(EgressRouter pe, EgressRouter other, string tunnel, RuleContext context)
    {
        if (pe.Bgp is not { } bgp || !EgressPairQuestions.NextHopOf(other).TryGet(out var far) || pe.Addresses.ContainsKey(far))
            return;
        foreach (var family in EgressRoutes.Families(bgp))
        {
            foreach (var network in family.networks.Items())
            {
                if (network.address.Is(far) && network.mask is { IsKnown: true, Raw.Length: 32 } && Relays(network.nonRelayTunnel))
                    Report(pe, other, $"the host route to {far}", tunnel, network.Origin, network.nonRelayTunnel, context);
            }

            foreach (var import in family.imports.Items())
            {
                if (Relays(import.nonRelayTunnel) && !import.IsOpen && Brings(pe, import, far) is { } what)
                    Report(pe, other, what, tunnel, import.Origin, import.nonRelayTunnel, context);
            }
        }
    }

    private void Report(EgressRouter pe, EgressRouter other, string what, string tunnel, Origin at, Setting<bool> said, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{pe} takes {what} into BGP and looks its next hop up in {tunnel} to {other}: traffic for {other} goes there even when it has failed. Say non-relay-tunnel.")
        {
            Fix = Fix.SetArgument("Do not look the next hop up in tunnels", said.Origin ?? at, "nonRelayTunnel", "true"),
        });

    private static bool Relays(Setting<bool> nonRelayTunnel) => !nonRelayTunnel.IsSet || nonRelayTunnel.Is(false);

    /// <summary>What an import without a policy brings, for messages; null when the address of the other PE is certainly or possibly not in it.</summary>
    private static string? Brings(EgressRouter pe, BgpImport import, Ipv4Address far)
    {
        if (import.routePolicy.IsSet || import.routeFilter.IsSet || !import.source.TryGet(out var source))
            return null;
        if (source == BgpRouteSource.Static)
        {
            foreach (var route in pe.Router.staticRoutes.Items())
            {
                if (!route.vpnInstance.IsSet && route.destination.Is(far) && route.mask is { IsKnown: true, Raw.Length: 32 })
                    return $"the static route to {far}";
            }
        }

        // A link to the other PE in the same process brings its loopback addresses; the process of a VPN instance does not.
        return source == BgpRouteSource.Isis && import.process.TryGet(out var isis) && pe.Router.isisProcesses?.Exists(p => p.process.IsKnown && p.process.Raw.Value == isis.Value && !p.vpnInstance.IsSet) == true ? $"the routes of IS-IS process {isis}"
            : source == BgpRouteSource.Ospf && import.process.TryGet(out var ospf) && pe.Router.ospfProcesses?.Exists(p => p.process.IsKnown && p.process.Raw.Value == ospf.Value && !p.vpnInstance.IsSet) == true ? $"the routes of OSPF process {ospf}"
            : null;
    }
}
