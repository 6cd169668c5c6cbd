namespace NetDsl.H3c;

/// <summary>D-131: two interfaces of a router have addresses of one network.</summary>
internal sealed class SubnetTwice() : ComwareInterfaceRule(
    "ND5131",
    "Two interfaces of a router share a network",
    Severity.Error,
    "Two interfaces of one VPN instance must not have addresses of one network: the router refuses the second address, and a backup in the network of its primary could not be told from it. Give it a network of its own.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Interface.vpnInstance.IsUnknown)
            return;
        var index = there.Router.Index;
        foreach (var address in there.Interface.addresses.Items())
        {
            if (!address.address.TryGet(out var known) || !address.mask.TryGet(out var mask))
                continue;
            var own = new Ipv4Prefix(known, mask).Network;
            for (var length = own.Length; length > 0; length--)
            {
                if (index.HasSubnets(length))
                    Look(there, address, own, new Ipv4Prefix(known, length).Network, context);
            }
        }
    }

    private void Look(ComwareInterfaceView there, ComwareAddress address, Ipv4Prefix own, Ipv4Prefix around, RuleContext context)
    {
        var users = there.Router.Index.InterfacesIn(around);
        for (var i = 0; i < users.Count; i++)
        {
            var other = users[i];
            if (!ReferenceEquals(other.Router, there.Router) || ReferenceEquals(other, there) || !other.Interface.vpnInstance.Equals(there.Interface.vpnInstance))
                continue;

            // Of two equal networks the one behind is the mistake; of two that are nested the small one is, when both addresses are in it.
            if (own == around ? other.Number > there.Number : AddressIn(own, other) is null)
                continue;
            context.Report(new Finding(Info, address.Origin, $"{there} has an address of {own}, and {other} one of {around}: the router refuses the second one. Give it a network of its own.")
            {
                Parameter = "address",
                Related = [new RelatedPlace((AddressIn(own, other) ?? other.Primary)?.Origin ?? other.Interface.Origin, "the other interface")],
            });
            return;
        }
    }

    private static ComwareAddress? AddressIn(Ipv4Prefix network, ComwareInterfaceView there)
    {
        foreach (var address in there.Interface.addresses.Items())
        {
            if (address.address.TryGet(out var known) && network.Contains(known))
                return address;
        }

        return null;
    }
}
