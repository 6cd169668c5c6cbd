namespace NetDsl.H3c;

/// <summary>D-03: a line names a host where a network is watched.</summary>
internal sealed class MonitoredHostBits() : RoutingGroupRule(
    "ND5003",
    "A watched network is written with host bits",
    Severity.Info,
    "The bits beyond the mask do not count: the group watches the network, not the host. Write the address of the network, as the device does when it displays the line.")
{
    protected override void Check(RoutingGroupView group, RuleContext context)
    {
        foreach (var network in group.Networks)
        {
            if (network.address.TryGet(out var address) && !network.Network.IsUnknown && network.Network.Address != address)
                context.Report(new Finding(Info, network.Origin, $"{group.Router}: {group} is given {address}, and watches {network.Network}: the bits beyond the mask do not count. Write the address of the network."));
        }
    }
}
