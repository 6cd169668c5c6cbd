namespace NetDsl.H3c;

/// <summary>D-132: who calls and who is called are not in one network, or have one address.</summary>
internal sealed class CalledInOtherSubnet() : ComwareInterfaceRule(
    "ND5132",
    "The ends of a dial-up link are in different networks",
    Severity.Error,
    "Both ends of a dial-up link have addresses of one network, and not the same one: otherwise the next hop of the dialer route is not reached through the interface, and nothing is called or routed over it. Correct one of the addresses.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Dialer is not { routes: { } routes } || there.Interface.addresses is not { } addresses || !there.Address.IsKnown)
            return;
        foreach (var route in routes)
        {
            if (!route.nextHop.TryGet(out var next) || route.mask.IsSet || route.vpnInstance.IsSet)
                continue;
            if (Has(addresses, next))
                Report(route, "is its own address: it would call itself", there.Primary!.Origin, "its address");
            else if (there.Router.Index.FindCalled(there, route) is { Name.IsLoopback: false } called && (Reaches(addresses, next) == false || Reaches(called.Interface.addresses!, there.Address.Value) == false))
                Report(route, $"is {called}, which is in another network than {there}: it is not reached through the interface", called.Primary?.Origin ?? called.Interface.Origin, "the address of the other end");
        }

        void Report(DialerRoute route, string what, Origin at, string text) =>
            context.Report(new Finding(Info, route.Origin, $"{there}: the next hop {route.nextHop} of the dialer route {what}. Correct the address of one end.")
            {
                Parameter = "nextHop",
                Related = [new RelatedPlace(at, text)],
            });
    }

    private static bool Has(System.Collections.Generic.List<ComwareAddress> addresses, Ipv4Address wanted)
    {
        foreach (var there in addresses)
        {
            if (there.address.Is(wanted))
                return true;
        }

        return false;
    }

    /// <summary>Is the address in one of the networks? Null when one of them is not known.</summary>
    private static bool? Reaches(System.Collections.Generic.List<ComwareAddress> addresses, Ipv4Address wanted)
    {
        foreach (var there in addresses)
        {
            if (!there.address.TryGet(out var address) || !there.mask.TryGet(out var mask))
                return null;
            if (new Ipv4Prefix(address, mask).Contains(wanted))
                return true;
        }

        return false;
    }
}
