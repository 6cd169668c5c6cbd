namespace NetDsl.H3c;

/// <summary>D-87: the ends of a line are in different OSPF areas, or see it as different types of network.</summary>
internal sealed class OspfEndsDiffer() : ComwareInterfaceRule(
    "ND5087",
    "The ends of a line differ in OSPF area or network type",
    Severity.Error,
    "Routers become neighbors only in one area, and routes over the line are right only when both ends see the same type of network; PPP is point to point unless told otherwise. Set the same at both ends.")
{
    protected override void Check(ComwareInterfaceView link, RuleContext context)
    {
        if (link.FarOspf() is not { } far)
            return;
        if (!link.Routing.OspfArea.IsUnknown && !far.Routing.OspfArea.IsUnknown && link.Routing.OspfArea != far.Routing.OspfArea)
            Report(context, AreaPlace(far), AreaPlace(link), $"{far} is in OSPF area {far.Routing.OspfArea}, {link} at the other end in area {link.Routing.OspfArea}: the two do not become neighbors, and nothing is learnt over the line. Put both into one area.");
        else if (link.TypeOf() is { } near && far.TypeOf() is { } there && near != there)
            Report(context, TypePlace(far) ?? TypePlace(link) ?? far.Interface.Origin, TypePlace(far) is null ? far.Interface.Origin : TypePlace(link) ?? link.Interface.Origin, $"{far}: for OSPF this line is {Text(there)} here and {Text(near)} on {link}: no routes over the line come about. Set the same type at both ends.");
    }

    private void Report(RuleContext context, Origin at, Origin other, string message) =>
        context.Report(new Finding(Info, at, message) { Related = [new RelatedPlace(other, "the other end")] });

    private static Origin AreaPlace(ComwareInterfaceView link) =>
        link.Interface.ospf is { area.IsSet: true } own ? own.area.Origin!
        : link.Address.TryGet(out var address) && LinkQuestions.FindOspfNetwork(link.Router, address) is { } network ? network.Origin
        : link.Interface.Origin;

    private static Origin? TypePlace(ComwareInterfaceView link) => link.Interface.ospf?.networkType.Origin;

    private static string Text(ComwareOspfNetworkType type) => type switch
    {
        ComwareOspfNetworkType.Broadcast => "a broadcast network",
        ComwareOspfNetworkType.Nbma => "an NBMA network",
        ComwareOspfNetworkType.PointToMultipoint => "point to multipoint",
        _ => "point to point",
    };
}
