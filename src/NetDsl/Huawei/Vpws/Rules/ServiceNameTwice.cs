namespace NetDsl.Huawei;

/// <summary>V-99: two attachment circuits of a router have one service name.</summary>
internal sealed class ServiceNameTwice() : RouterRule(
    "ND2099",
    "Two attachment circuits of a router have one service name",
    Severity.Error,
    "Service names are unique on a PE: the router refuses the second one. Give each service a name of its own.")
{
    protected override void Check(RouterView router, RuleContext context)
    {
        System.Collections.Generic.Dictionary<ServiceName, CircuitView>? seen = null;
        foreach (var circuit in router.Circuits)
        {
            if (!circuit.Circuit.serviceName.TryGet(out var name))
                continue;
            seen ??= [];
            if (seen.TryGetValue(name, out var first))
                context.Report(new Finding(Info, circuit.Circuit.serviceName.Origin!, $"{circuit}: {first} already has the service name {name}: the router refuses it here. Take another name.") { Parameter = "name", Related = [new RelatedPlace(first.Circuit.serviceName.Origin!, "the same name")] });
            else
                seen.Add(name, circuit);
        }
    }
}
