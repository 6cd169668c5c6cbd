namespace NetDsl.Huawei;

/// <summary>V-11: a pseudowire names a tunnel policy that does not exist.</summary>
internal sealed class NoTunnelPolicy() : CircuitRule(
    "ND2011",
    "A pseudowire names a tunnel policy that does not exist",
    Severity.Error,
    "The reference is refused, or the pseudowire finds no tunnel. Define the tunnel policy, or correct its name.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        var device = circuit.Router.Router;
        if (!circuit.Router.IsComplete || device.MayHold("tunnel-policy") || device.checksTunnelPolicies.Is(false))
            return;
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.TunnelPolicy is { IsKnown: true } policy && device.FindTunnelPolicy(policy.Raw) is null && !circuit.Router.HasUnknownTunnelPolicies && (pseudowire.Line.tunnelPolicy.IsSet || pseudowire.IsFirstOfTemplate()))
                context.Report(new Finding(Info, policy.Origin!, $"{circuit}: {circuit.Router} has no tunnel policy {policy}: {pseudowire} is refused or finds no tunnel. Define the policy, or correct the name.") { Parameter = "policy" });
        }
    }
}
