namespace NetDsl.Huawei;

/// <summary>L-138: a virtual address does not lie in the network of its interface.</summary>
internal sealed class VirtualAddressOutside() : L2tpRule(
    "ND3338",
    "A virtual address of VRRP does not lie in the network of its interface",
    Severity.Error,
    "The members of a group answer for the virtual address on their common network. The device refuses one that does not lie in it. Take an address of the network of the interface.")
{
    protected internal override void Check(Device device, RuleContext context)
    {
        if (device is not VrpRouter router)
            return;
        foreach (var there in router.interfaces)
        {
            if (there.vrrp?.addresses is not { } addresses || !there.HasKnownAddresses())
                continue;
            foreach (var address in addresses)
            {
                if (!address.address.TryGet(out var known) || there.Reaches(known))
                    continue;
                context.Report(new Finding(Info, address.address.Origin!, $"{router.Name} {there.Name}: the virtual address {known} of VRRP group {address.vrid} does not lie in the network {there.addresses![0].Prefix().Network} of the interface: the device refuses it. Take an address of that network.")
                {
                    Related = [new RelatedPlace(there.addresses[0].address.Origin!, "the address of the interface")],
                });
            }
        }
    }
}
