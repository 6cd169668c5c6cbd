using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>V-76: two interfaces of a router, or one interface twice, have the same address.</summary>
internal sealed class AddressTwice() : Rule(new RuleInfo(
    "ND6176",
    "A router has an address twice",
    Severity.Error,
    "Interfaces",
    "The addresses of a router differ, unless their interfaces belong to different VPN instances: the router refuses the second one. Take another address."))
{
    protected internal override void Check(Device device, RuleContext context)
    {
        if (device is not VrpRouter router)
            return;
        Dictionary<(VpnInstanceName Vpn, Ipv4Address Address), (VrpInterface On, InterfaceAddress Address)>? seen = null;
        foreach (var there in router.interfaces)
        {
            if (there.addresses is not { Count: > 0 } addresses || there.IsOpen || there.vpnInstance.IsUnknown || there.MayHold("ip binding"))
                continue;
            foreach (var address in addresses)
            {
                if (!address.address.TryGet(out var known))
                    continue;
                seen ??= new(router.interfaces.Count);
                var key = (there.vpnInstance.Or(default), known);
                if (!seen.TryGetValue(key, out var first))
                    seen.Add(key, (there, address));
                else
                    context.Report(new Finding(Info, address.Origin, $"{router.Name} {there.Name}: {known} is an address of {(ReferenceEquals(first.On, there) ? "this interface" : first.On.Name.ToString())} already: the router refuses it. Take another address.")
                    {
                        Parameter = "address",
                        Related = [new RelatedPlace(first.Address.Origin, "the same address")],
                    });
            }
        }
    }
}
