namespace NetDsl.H3c;

/// <summary>D-85: a network of OSPF has only the secondary address of an interface.</summary>
internal sealed class OspfNetworkOfSecondary() : ComwareInterfaceRule(
    "ND5085",
    "A network of OSPF has only the secondary address of an interface",
    Severity.Error,
    "OSPF runs on an interface when one of its networks has the primary address of the interface; the secondary ones do not count. The line does not take part in OSPF. Name the network of the primary address.")
{
    protected override void Check(ComwareInterfaceView link, RuleContext context)
    {
        if (link.Interface.addresses is not { Count: > 1 } addresses || link.Routing is not { IsCertain: true, Ospf: null } || !link.Address.IsKnown)
            return;
        foreach (var own in addresses)
        {
            if (!own.secondary.Is(true) || !own.address.TryGet(out var address) || LinkQuestions.FindOspfNetwork(link.Router, address) is not { } network || HasPrimary(link.Router, network))
                continue;
            context.Report(new Finding(Info, network.Origin, $"{link}: this network of OSPF has the secondary address {own.address} and not the primary one, {link.Address}: OSPF does not run on the interface. Name the network of {link.Address}.")
            {
                Parameter = "network",
                Related = [new RelatedPlace(own.Origin, "the secondary address")],
                Fix = link.Subnet.IsUnknown ? null : Fix.SetArgument("Name the network of the primary address", network.Origin, "network", $"\"{link.Subnet}\""),
            });
            return;
        }
    }

    private static bool HasPrimary(ComwareRouterView router, ComwareOspfNetwork network)
    {
        foreach (var there in router.Interfaces)
        {
            if (there.Address.TryGet(out var address) && ReferenceEquals(LinkQuestions.FindOspfNetwork(router, address), network))
                return true;
        }

        return false;
    }
}
