namespace NetDsl.Huawei;

/// <summary>V-38: a bypass pseudowire goes over GRE tunnels.</summary>
internal sealed class BypassOverGre() : CircuitRule(
    "ND2038",
    "A bypass pseudowire goes over GRE tunnels",
    Severity.Error,
    "A bypass is not carried by GRE: the pseudowire stays down. Take a tunnel policy that selects LSPs or TE tunnels.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (circuit.Bypass is { } bypass && bypass.TunnelPolicy.TryGet(out var name) && circuit.Router.Router.FindTunnelPolicy(name) is { IsOpen: false, sequence: var sequence } policy && sequence.IsKnown && sequence.ToString() == "gre")
            context.Report(new Finding(Info, bypass.TunnelPolicy.Origin!, $"{circuit}: the tunnel policy {name} of the bypass ({bypass}) selects GRE tunnels only: the bypass stays down. Take a policy that selects LSPs or TE tunnels.") { Parameter = "policy", Related = [new RelatedPlace(policy.Origin, "the tunnel policy")] });
    }
}
