namespace NetDsl.H3c;

/// <summary>D-88: OSPF is not told its neighbors where it cannot find them.</summary>
internal sealed class NoOspfNeighbor() : ComwareInterfaceRule(
    "ND5088",
    "OSPF is not told its neighbors on a network without broadcasts",
    Severity.Error,
    "On an NBMA network, and point to multipoint with unicast, OSPF sends its packets only to neighbors that are named: none is found, and nothing is learnt over the line. Name them (peer), or take another network type.")
{
    protected override void Check(ComwareInterfaceView link, RuleContext context)
    {
        if (link.Routing is not { HasOspf: true, IsCertain: true, Ospf: { } process } || link.Subnet.IsUnknown || process.MayHold("peer")
            || link.Interface.ospf is { drPriority.IsSet: true } || !NeedsNeighbors(link) || MayBeNamed(process, link.Subnet)
            || link.FarEnd is { Routing.Ospf: { } there } && MayBeNamed(there, link.Subnet))
            return;
        var type = link.Interface.ospf?.networkType ?? default;
        context.Report(new Finding(Info, type.Origin ?? link.Interface.Origin, $"{link}: OSPF does not send to neighbors here unless they are named, and none in {link.Subnet} is: nothing is learnt over the line. Name the router at the other end (peer), or take another network type.") { Related = [new RelatedPlace(process.Origin, "the process")] });
    }

    private static bool NeedsNeighbors(ComwareInterfaceView link) =>
        link.TypeOf() is { } type && (type == ComwareOspfNetworkType.Nbma || (type == ComwareOspfNetworkType.PointToMultipoint && link.Interface.ospf is { } own && own.unicast.Is(true)));

    private static bool MayBeNamed(ComwareOspf process, Ipv4Prefix subnet)
    {
        foreach (var neighbor in process.neighbors.Items())
        {
            if (!neighbor.address.TryGet(out var address) || subnet.Contains(address))
                return true;
        }

        return process.IsOpen;
    }
}
