namespace NetDsl.Huawei;

/// <summary>V-50: the SR policy that a pseudowire names does not exist, or its tunnel policy does not select policies of that kind.</summary>
internal sealed class SrPolicyUnusable() : CircuitRule(
    "ND2050",
    "A pseudowire names an SR policy that it cannot use",
    Severity.Error,
    "The pseudowire is carried by the SR policy with exactly this endpoint and color, and only if its tunnel policy selects that kind: otherwise it finds no tunnel. Define the policy, or correct endpoint and color.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Ldp?.srPolicy is not { } named || !named.endpoint.TryGet(out var endpoint) || !named.color.TryGet(out var color))
                continue;
            var kind = endpoint.IsIpv6 ? "SRv6 TE policy" : "SR-MPLS TE policy";
            if (!circuit.Router.MayHaveSrPolicy(endpoint, color))
            {
                context.Report(new Finding(Info, named.endpoint.Origin!, $"{circuit}: {circuit.Router} has no {kind} with endpoint {endpoint} and color {color}: {pseudowire} finds no tunnel. Define the policy, or correct endpoint and color.") { Parameter = "endpoint" });
            }
            else if (pseudowire.TunnelPolicy.TryGet(out var name) && circuit.Router.Router.FindTunnelPolicy(name) is { } policy && Selects(policy, endpoint.IsIpv6) == false)
            {
                context.Report(new Finding(Info, pseudowire.TunnelPolicy.Origin!, $"{circuit}: {pseudowire} names an {kind}, and tunnel policy {name} selects none: it finds no tunnel. Select {(endpoint.IsIpv6 ? "srv6-te-policy" : "sr-te-policy")} in the tunnel policy.")
                {
                    Parameter = "policy",
                    Related = [new RelatedPlace(policy.Origin, "the tunnel policy")],
                });
            }
        }
    }

    /// <summary>Whether a tunnel policy selects SR policies of a kind; null when it is not known, and for one that selects nothing at all.</summary>
    private static bool? Selects(TunnelPolicy policy, bool ipv6)
    {
        if (policy.IsOpen || policy.rawLines is not null || policy.bindings is { Count: > 0 } || policy.sequence.IsUnknown || policy.ipv6Selection.IsUnknown)
            return null;
        if (!policy.sequence.IsSet && !policy.ipv6Selection.IsSet)
            return null;
        return ipv6 ? policy.ipv6Selection.IsSet : policy.sequence.TryGet(out var types) && types.Contains(TunnelType.SrTePolicy);
    }
}
