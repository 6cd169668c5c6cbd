namespace NetDsl.Huawei;

/// <summary>V-53: the tunnel policy of a pseudowire selects SR policies only, and the pseudowire names none.</summary>
internal sealed class SrPolicyNotNamed() : CircuitRule(
    "ND2053",
    "A pseudowire over SR policies names no endpoint and color",
    Severity.Warning,
    "A pseudowire has no color of its own by which an SR policy could be found: with a tunnel policy that selects nothing else it finds no tunnel. Name endpoint and color behind the tunnel policy.")
{
    private static readonly TunnelTypeSequence SrTePolicyOnly = TunnelType.SrTePolicy;

    protected override void Check(CircuitView circuit, RuleContext context)
    {
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Ldp is not { IsOpen: false, srPolicy: null } || !pseudowire.TunnelPolicy.TryGet(out var name) || circuit.Router.Router.FindTunnelPolicy(name) is not { } policy || !SelectsSrPoliciesOnly(policy))
                continue;
            var own = pseudowire.Line.tunnelPolicy;
            context.Report(new Finding(Info, own.Origin ?? pseudowire.Origin, $"{circuit}: {pseudowire} names no endpoint and color, and tunnel policy {name} selects SR policies only: it finds none of them. Name endpoint and color behind the tunnel policy.")
            {
                Parameter = own.IsSet ? "policy" : null,
                Related = [new RelatedPlace(policy.Origin, "the tunnel policy")],
            });
        }
    }

    private static bool SelectsSrPoliciesOnly(TunnelPolicy policy) =>
        !policy.IsOpen && policy.rawLines is null && policy.bindings is not { Count: > 0 }
        && (policy.sequence.IsSet ? policy.sequence.Is(SrTePolicyOnly) : policy.ipv6Selection.IsSet);
}
