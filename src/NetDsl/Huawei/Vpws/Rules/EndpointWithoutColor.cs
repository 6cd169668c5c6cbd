namespace NetDsl.Huawei;

/// <summary>V-49: an SR policy is named by half.</summary>
internal sealed class EndpointWithoutColor() : RouterRule(
    "ND2049",
    "An SR policy is named by its endpoint or its color alone",
    Severity.Error,
    "An SR policy is found by endpoint and color together: the router refuses an endpoint without color, and on ATM and TDM interfaces a color without endpoint. Give both.")
{
    protected override void Check(RouterView router, RuleContext context)
    {
        foreach (var there in router.Router.interfaces)
        {
            if (there.rawLines is null)
                continue;
            foreach (var line in RawPseudowireLine.Of(there))
            {
                var keywords = RawPseudowireLine.Keywords(line);
                if (keywords.Contains("endpoint") && !keywords.Contains("color"))
                    context.Report(new Finding(Info, line.Origin, $"{router} {there.Name}: \"{line.Text}\" names an endpoint and no color: the router refuses the line. Name the color of the SR policy too."));
            }
        }

        foreach (var circuit in router.Circuits)
            CheckColors(circuit, context);
    }

    private void CheckColors(CircuitView circuit, RuleContext context)
    {
        if (!circuit.Interface.name.TryGet(out var name) || !(name.IsAtm || circuit.LinkProtocol.Is(Huawei.LinkProtocol.Tdm)))
            return;
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Ldp is { IsOpen: false, srPolicy: { endpoint.IsSet: false, color: { IsSet: true } color } })
                context.Report(new Finding(Info, color.Origin!, $"{circuit}: {pseudowire} names a color and no endpoint: on ATM and TDM interfaces the router takes both only. Name the endpoint of the SR policy too."));
        }
    }
}
