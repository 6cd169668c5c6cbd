namespace NetDsl.Huawei;

/// <summary>V-55: a tunnel policy selects tunnels by their kind and binds some.</summary>
internal sealed class SequenceAndBinding() : RouterRule(
    "ND2055",
    "A tunnel policy selects tunnels by their kind and binds some",
    Severity.Error,
    "The two ways exclude each other: the router refuses the second line. Make two tunnel policies of it.")
{
    protected override void Check(RouterView router, RuleContext context)
    {
        foreach (var policy in router.Router.tunnelPolicies.Items())
        {
            if (policy.sequence.IsSet && policy.bindings is { Count: > 0 } bindings)
                context.Report(new Finding(Info, policy.sequence.Origin!, $"{router}: tunnel policy {policy.name} binds tunnels and selects others by their kind: the router refuses that. Make two tunnel policies of it.") { Related = [new RelatedPlace(bindings[0].Origin, "the tunnels that are bound")] });
        }
    }
}
