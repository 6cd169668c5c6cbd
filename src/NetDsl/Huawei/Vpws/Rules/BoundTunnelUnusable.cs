namespace NetDsl.Huawei;

/// <summary>V-56: a tunnel that a tunnel policy binds cannot be used.</summary>
internal sealed class BoundTunnelUnusable() : RouterRule(
    "ND2056",
    "A tunnel that a tunnel policy binds cannot be used",
    Severity.Error,
    "A bound tunnel exists, is reserved for binding and leads to the destination of the binding: otherwise the services of the policy have no tunnel. Correct the tunnel or the binding.")
{
    protected override void Check(RouterView router, RuleContext context)
    {
        foreach (var policy in router.Router.tunnelPolicies.Items())
        {
            foreach (var binding in policy.bindings.Items())
            {
                foreach (var tunnel in binding.tunnels)
                {
                    if (tunnel.TryGet(out var name))
                        Check(router, policy, binding, name, context);
                }
            }
        }
    }

    private void Check(RouterView router, TunnelPolicy policy, TunnelBinding binding, InterfaceName name, RuleContext context)
    {
        var who = $"{router}: tunnel policy {policy.name} binds {name}";
        if (router.Router.FindInterface(name) is not { } there)
        {
            if (router.IsComplete && !router.Router.MayHold("interface"))
                context.Report(new Finding(Info, binding.Origin, $"{who}, which does not exist: services to {binding.destination} have no tunnel. Configure the tunnel, or correct the binding."));
            return;
        }

        if (there.IsOpen || there.rawLines is not null || there.tunnel is not { protocol: var protocol } tunnel || !protocol.Is(TunnelProtocol.MplsTe) || there.teTunnel is { IsOpen: true })
            return;
        var related = new RelatedPlace(binding.Origin, "the binding");
        if (there.teTunnel is not { } te || (!te.reservedForBinding.IsUnknown && !te.reservedForBinding.Or(false)))
        {
            var at = there.teTunnel?.Origin ?? there.Origin;
            context.Report(new Finding(Info, at, $"{who}, which is not reserved for binding: the router refuses the binding. Reserve the tunnel.")
            {
                Related = [related],
                Fix = there.teTunnel is { reservedForBinding.IsSet: false } ? Fix.Configure("Reserve the tunnel for binding", at, nameof(TeTunnelBuilder.ReservedForBinding) + "()") : null,
            });
        }

        if (tunnel.destination.TryGet(out var end) && binding.destination.TryGet(out var wanted) && end != wanted && !binding.ignoreDestinationCheck.IsUnknown && !binding.ignoreDestinationCheck.Or(false))
        {
            context.Report(new Finding(Info, binding.destination.Origin!, $"{who} to {wanted}, and the tunnel leads to {end}: the router does not use it. Bind a tunnel to {wanted}, or allow it with ignore-destination-check.")
            {
                Parameter = "destination",
                Related = [new RelatedPlace(tunnel.destination.Origin!, "the end of the tunnel")],
            });
        }
    }
}
