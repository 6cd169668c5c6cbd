using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>L-84: a section does not fit its address pool.</summary>
internal sealed class PoolSectionUnusable() : L2tpRouterRule(
    "ND3084",
    "A section does not fit its address pool",
    Severity.Error,
    "The sections of a pool lie in the subnet of its gateway, leave the gateway out, do not overlap, and have at most 65536 addresses each; the mask of the gateway has 8 to 30 bits. The device refuses anything else. Correct the addresses.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        foreach (var pool in router.Router.ipPools.Items())
        {
            if (pool.mask.TryGet(out var mask) && mask.Length is < 8 or > 30)
                Report(context, router, pool, pool.mask.Origin!, $"the mask of the gateway has {mask.Length} bits, and 8 to 30 are possible", "address");
            if (pool.sections is not { Count: > 0 } sections)
                continue;
            if (!pool.gateway.IsSet && router.IsComplete && !pool.IsOpen && !pool.MayHold("gateway"))
                Report(context, router, pool, sections[0].Origin, "a section needs a gateway first", null);
            for (var i = 0; i < sections.Count; i++)
                Check(router, pool, sections, i, context);
        }
    }

    private void Check(L2tpRouter router, IpPool pool, List<PoolSection> sections, int index, RuleContext context)
    {
        var section = sections[index];
        if (!section.start.TryGet(out var start) || section.end.IsUnknown)
            return;
        var end = section.end.Or(start);
        if (end.Bits < start.Bits)
            Report(context, router, pool, section.Origin, $"section {section.number} ends at {end}, before its start {start}", "end");
        else if (end.Bits - start.Bits >= 65536)
            Report(context, router, pool, section.Origin, $"section {section.number} has more than 65536 addresses", "end");
        else if (pool.gateway.TryGet(out var gateway) && pool.mask.TryGet(out var mask) && FindMisfit(section, new Ipv4Prefix(gateway, mask), start, end) is var (why, parameter))
            Report(context, router, pool, section.Origin, why, parameter);
        else if (FindEarlier(sections, index, start, end) is var (other, what))
            Report(context, router, pool, section.Origin, $"section {section.number} {what} section {other.number}", what == "has the number of" ? "number" : "start", new RelatedPlace(other.Origin, "the other section"));
    }

    private static (string Why, string Parameter)? FindMisfit(PoolSection section, Ipv4Prefix gateway, Ipv4Address start, Ipv4Address end)
    {
        if (!gateway.Contains(start))
            return ($"section {section.number} starts at {start}, outside the subnet {gateway.Network} of the gateway", "start");
        if (!gateway.Contains(end))
            return ($"section {section.number} ends at {end}, outside the subnet {gateway.Network} of the gateway", "end");
        if (gateway.Address.Bits >= start.Bits && gateway.Address.Bits <= end.Bits)
            return ($"section {section.number} has the address {gateway.Address} of the gateway", "start");
        return null;
    }

    /// <summary>An earlier section with the same number or some of the addresses.</summary>
    private static (PoolSection Other, string What)? FindEarlier(List<PoolSection> sections, int index, Ipv4Address start, Ipv4Address end)
    {
        var section = sections[index];
        for (var i = 0; i < index; i++)
        {
            var other = sections[i];
            if (section.number.IsKnown && section.number.Equals(other.number))
                return (other, "has the number of");
            if (other.start.TryGet(out var first) && !other.end.IsUnknown && first.Bits <= end.Bits && other.end.Or(first).Bits >= start.Bits)
                return (other, "overlaps");
        }

        return null;
    }

    private void Report(RuleContext context, L2tpRouter router, IpPool pool, Origin at, string what, string? parameter, RelatedPlace? related = null) =>
        context.Report(new Finding(Info, at, $"{router}: address pool {pool.name}: {what}: the device refuses it. Correct the pool.")
        {
            Parameter = parameter,
            Related = related is null ? [] : [related],
        });
}
