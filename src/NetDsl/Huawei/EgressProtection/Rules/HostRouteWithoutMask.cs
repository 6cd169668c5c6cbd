using System;

namespace NetDsl.Huawei;

/// <summary>E-31: the host route of a loopback interface is named with 32 bits.</summary>
internal sealed class HostRouteWithoutMask() : BgpRoutesRule(
    "ND4031",
    "A host route is taken into BGP without its 32-bit mask",
    Severity.Error,
    "network sends the route that has exactly the prefix of the line. Without a mask that is the network of the address class, which is not in the routing table: the loopback address is not sent. Name it with 32 bits.")
{
    protected override void Check(EgressRouter router, BgpRouteFamily family, RuleContext context)
    {
        foreach (var network in family.networks.Items())
        {
            if (!network.address.TryGet(out var address) || network.mask.IsUnknown || (network.mask.IsSet && !IsLoopback(address, family, context)))
                continue;
            if (HasHostPart(address, network.mask.IsSet ? network.mask.Raw.Length : ClassOf(address)))
                Report(router, address, network.mask.IsSet ? $"with {network.mask.Raw.Length} bits" : "without a mask", network.Origin, "prefix", context);
        }

        foreach (var line in family.rawLines.Items())
        {
            if (!line.Text.Begins("network "))
                continue;
            var words = line.Text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length >= 2 && Ipv4Address.TryParse(words[1], out var address) && (words.Length == 2 || !IsMask(words[2])) && HasHostPart(address, ClassOf(address)))
                Report(router, address, "without a mask", line.Origin, null, context);
        }
    }

    private void Report(EgressRouter router, Ipv4Address address, string how, Origin at, string? parameter, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{router} names the host route to {address} {how}: there is no such route, and the address is not sent. Name it with 32 bits.")
        {
            Parameter = parameter,
            Fix = parameter is null ? null : Fix.SetArgument("Name it with 32 bits", at, parameter, $"\"{address}/32\""),
        });

    private static bool IsLoopback(Ipv4Address address, BgpRouteFamily family, RuleContext context)
    {
        if (family is BgpVpnFamily)
            return false;
        var owner = Index(context).FindOwner(address);
        return owner is not null && owner.Addresses[address] is { name: { IsKnown: true, Raw.IsLoopback: true }, addresses: { } addresses } && addresses.Exists(a => a.address.Is(address) && a.mask is { IsKnown: true, Raw.Length: 32 });
    }

    private static bool IsMask(string word) => word.Length > 0 && word[0] is >= '0' and <= '9';

    private static bool HasHostPart(Ipv4Address address, int length) => (address.Bits & ~new Ipv4Mask(length).Bits) != 0;

    private static int ClassOf(Ipv4Address address) => (address.Bits >> 30) switch { 0 or 1 => 8, 2 => 16, _ => 24 };
}
