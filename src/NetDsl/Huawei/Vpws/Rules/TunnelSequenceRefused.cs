namespace NetDsl.Huawei;

/// <summary>V-54: a tunnel policy selects kinds of tunnels that do not go together.</summary>
internal sealed class TunnelSequenceRefused() : RouterRule(
    "ND2054",
    "A tunnel policy selects tunnels in a way that the router refuses",
    Severity.Error,
    "lsp contains ldp, bgp and sr-lsp, and cr-lsp contains te and sr-te: they do not stand beside each other. SR-MPLS TE policies need unmix, and at most 64 tunnels share traffic. Correct the line.")
{
    protected override void Check(RouterView router, RuleContext context)
    {
        foreach (var policy in router.Router.tunnelPolicies.Items())
        {
            if (!policy.sequence.TryGet(out var types))
                continue;
            CheckParts(router, policy, types, TunnelType.Lsp, TunnelType.Ldp, TunnelType.Bgp, TunnelType.SrLsp, context);
            CheckParts(router, policy, types, TunnelType.CrLsp, TunnelType.Te, TunnelType.SrTe, TunnelType.SrTe, context);
            if (types.Contains(TunnelType.SrTePolicy) && !policy.unmix.IsUnknown && !policy.unmix.Or(false))
                Report(router, policy, "unmix", $"selects sr-te-policy without unmix", "Add unmix", context, Fix.SetArgument("Add unmix", policy.sequence.Origin!, "unmix", "true"));
            if (policy.loadBalanceNumber.TryGet(out var number) && number.Value > 64)
                Report(router, policy, "loadBalanceNumber", $"shares traffic over {number} tunnels", "Take 64 at most", context);
        }
    }

    private void CheckParts(RouterView router, TunnelPolicy policy, TunnelTypeSequence types, TunnelType whole, TunnelType first, TunnelType second, TunnelType third, RuleContext context)
    {
        if (!types.Contains(whole))
            return;
        if (types.Contains(first) || types.Contains(second) || types.Contains(third))
            Report(router, policy, "types", $"selects \"{types}\", and {(whole == TunnelType.Lsp ? "lsp" : "cr-lsp")} contains a kind that stands beside it", "Keep the one or the other", context);
    }

    private void Report(RouterView router, TunnelPolicy policy, string parameter, string what, string todo, RuleContext context, Fix? fix = null) =>
        context.Report(new Finding(Info, policy.sequence.Origin!, $"{router}: tunnel policy {policy.name} {what}: the router refuses the line and the policy selects nothing. {todo}.") { Parameter = parameter, Fix = fix });
}
