using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>L-49: an interface that an LNS group binds has another duty as well.</summary>
internal sealed class LnsAddressUsedTwice() : L2tpRouterRule(
    "ND3049",
    "An address of an LNS has another duty as well",
    Severity.Error,
    "The device takes what arrives at the address of an LNS group for tunnels of that group: it cannot be the tunnel source of a LAC, the source of a remote backup service or an address of a second LNS group. Give each its own loopback interface.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        if (router.Router.lnsGroups is not { Count: > 0 })
            return;
        var seen = new Dictionary<InterfaceName, (LnsGroup Group, LnsSource Source)>();
        foreach (var group in router.Router.lnsGroups)
        {
            foreach (var source in group.sources.Items())
            {
                if (!source.@interface.TryGet(out var name))
                    continue;
                if (!seen.TryGetValue(name, out var first))
                    seen.Add(name, (group, source));
                else if (!ReferenceEquals(first.Group, group))
                    Report(context, router, group, source, $"LNS group {first.Group.name}", first.Source.Origin);
                foreach (var other in router.Groups)
                {
                    if (other.Lac is { } lac && lac.source.Is(name))
                        Report(context, router, group, source, $"the tunnel source of L2TP group {other.Group.name}", lac.source.Origin!);
                }

                if (!router.AddressOf(source.@interface).TryGet(out var address))
                    continue;
                foreach (var service in router.Router.backupServices.Items())
                {
                    if (service.source.Is(address))
                        Report(context, router, group, source, $"the remote backup service {service.name}", service.source.Origin!);
                }
            }
        }
    }

    private void Report(RuleContext context, L2tpRouter router, LnsGroup group, LnsSource source, string other, Origin at) =>
        context.Report(new Finding(Info, source.Origin, $"{router}: LNS group {group.name} binds {source.@interface}, which is used for {other} already: one of the two does not work. Give each its own loopback interface.")
        {
            Parameter = "interface",
            Related = [new RelatedPlace(at, "the other use")],
        });
}
