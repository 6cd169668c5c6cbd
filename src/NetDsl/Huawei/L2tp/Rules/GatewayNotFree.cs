using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>L-85: the gateway of a pool is an address of an interface, or the subnet of the pool overlaps that of another one.</summary>
internal sealed class GatewayNotFree() : UserAccessRule(
    "ND3085",
    "The gateway of an address pool is in use, or the subnets of two pools overlap",
    Severity.Error,
    "The gateway of a pool is an address of its own, and the subnets of the pools of a VPN instance are apart: the device refuses the second one. Give the pool another gateway.")
{
    protected override void Check(VrpRouter router, RuleContext context)
    {
        if (router.ipPools is not { Count: > 0 } pools)
            return;
        CompareWithInterfaces(router, pools, context);
        if (pools.Count > 1)
            ComparePools(router, pools, context);
    }

    private void CompareWithInterfaces(VrpRouter router, List<IpPool> pools, RuleContext context)
    {
        var gateways = new Dictionary<(string Vpn, Ipv4Address Address), IpPool>(pools.Count);
        foreach (var pool in pools)
        {
            if (pool.gateway.TryGet(out var gateway) && FindVpn(pool) is { } vpn)
                gateways[(vpn, gateway)] = pool;
        }

        foreach (var there in router.interfaces)
        {
            if (there.addresses is not { Count: > 0 } addresses || there.IsOpen || FindVpn(there) is not { } vpn)
                continue;
            foreach (var address in addresses)
            {
                if (address.address.TryGet(out var known) && gateways.TryGetValue((vpn, known), out var pool))
                    context.Report(new Finding(Info, pool.gateway.Origin!, $"{router.Name}: address pool {pool.name}: the gateway {known} is an address of {there.Name}: the device refuses it. Give the pool a gateway of its own.")
                    {
                        Parameter = "address",
                        Related = [new RelatedPlace(address.Origin, "the same address")],
                    });
            }
        }
    }

    private void ComparePools(VrpRouter router, List<IpPool> pools, RuleContext context)
    {
        var subnets = new List<(string Vpn, Ipv4Prefix Subnet, int Order)>(pools.Count);
        for (var i = 0; i < pools.Count; i++)
        {
            var pool = pools[i];
            if (pool.kind is not { IsKnown: true, Raw: not IpPoolKind.Dynamic } || !pool.gateway.TryGet(out var gateway) || !pool.mask.TryGet(out var mask))
                continue;
            if (FindVpn(pool) is { } vpn)
                subnets.Add((vpn, new Ipv4Prefix(gateway, mask).Network, i));
        }

        // Subnets contain each other or are apart: in the order of their addresses the one that contains others stands before them.
        subnets.Sort(static (a, b) => string.CompareOrdinal(a.Vpn, b.Vpn) is not 0 and var byVpn ? byVpn : a.Subnet.CompareTo(b.Subnet) is not 0 and var bySubnet ? bySubnet : a.Order.CompareTo(b.Order));
        for (int i = 1, outer = 0; i < subnets.Count; i++)
        {
            var (vpn, subnet, order) = subnets[i];
            if (vpn != subnets[outer].Vpn || !subnets[outer].Subnet.Overlaps(subnet))
            {
                outer = i;
                continue;
            }

            var (first, second) = order > subnets[outer].Order ? (pools[subnets[outer].Order], pools[order]) : (pools[order], pools[subnets[outer].Order]);
            context.Report(new Finding(Info, second.gateway.Origin!, $"{router.Name}: address pool {second.name}: its subnet {Subnet(second)} overlaps {Subnet(first)} of pool {first.name}: the device refuses it. Give the pools subnets that are apart.")
            {
                Parameter = "address",
                Related = [new RelatedPlace(first.gateway.Origin!, $"pool {first.name}")],
            });
        }
    }

    private static Ipv4Prefix Subnet(IpPool pool) => new Ipv4Prefix(pool.gateway.Raw, pool.mask.Raw).Network;

    /// <summary>The VPN instance, empty for the public network; null when it is not known.</summary>
    private static string? FindVpn(IpPool pool) =>
        pool.vpnInstance.TryGet(out var vpn) ? vpn.Value : pool.vpnInstance.IsSet || pool.IsOpen || pool.MayHold("vpn-instance") ? null : "";

    private static string? FindVpn(VrpInterface there) =>
        there.vpnInstance.TryGet(out var vpn) ? vpn.Value : there.MayBeInVpn() ? null : "";
}
