namespace NetDsl.Huawei;

/// <summary>L-139: the owner of a virtual address has a preemption delay.</summary>
internal sealed class OwnerWaits() : L2tpRule(
    "ND3139",
    "The owner of a virtual address has a preemption delay",
    Severity.Warning,
    "A device whose interface has the virtual address itself takes over at once, whatever delay is configured: after a recovery it is master before the users are copied back. Take a virtual address that no interface has.")
{
    protected internal override void Check(Device device, RuleContext context)
    {
        if (device is not VrpRouter router)
            return;
        foreach (var there in router.interfaces)
        {
            if (there.vrrp is not { groups: { } groups } vrrp)
                continue;
            foreach (var group in groups)
            {
                if (group.preemptDelay.TryGet(out var delay) && delay.Value > 0 && FindOwned(there, vrrp, group) is { } owned)
                    context.Report(new Finding(Info, group.preemptDelay.Origin!, $"{router.Name} {there.Name}: VRRP group {group.vrid} waits {delay} s before it takes over, but the interface has its virtual address {owned.address} itself: the delay has no effect. Take another virtual address.") { Related = [new RelatedPlace(owned.Origin, "the virtual address")] });
            }
        }
    }

    private static VrrpAddress? FindOwned(VrpInterface there, InterfaceVrrp vrrp, VrrpGroup group)
    {
        foreach (var address in vrrp.addresses.Items())
        {
            if (!group.vrid.IsKnown || !address.vrid.Equals(group.vrid) || !address.address.TryGet(out var known))
                continue;
            foreach (var own in there.addresses.Items())
            {
                if (own.address.Is(known))
                    return address;
            }
        }

        return null;
    }
}
