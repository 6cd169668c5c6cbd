namespace NetDsl.Huawei;

/// <summary>L-50: an LNS group binds an interface that does not exist or has no IPv4 address.</summary>
internal sealed class LnsSourceUnusable() : L2tpRouterRule(
    "ND3050",
    "An LNS group binds an interface without an IPv4 address",
    Severity.Error,
    "The addresses of an LNS are those of the interfaces that its LNS groups bind. An interface that does not exist or has no address is refused, and LACs reach nothing there. Describe the interface with its address, or bind another one.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        foreach (var group in router.Router.lnsGroups.Items())
        {
            foreach (var source in group.sources.Items())
            {
                if (!source.@interface.TryGet(out var name) || name.IsRefusedAsSource() || !router.HasNoAddress(source.@interface) || router.Router.MayHold("interface "))
                    continue;
                var lacks = router.Router.FindInterface(name) is null && name.HasToBeMade() ? "does not exist" : "has no IPv4 address";
                context.Report(new Finding(Info, source.Origin, $"{router}: LNS group {group.name} binds {name}, which {lacks}: no tunnel can end there. Describe the interface with its address, or bind another one.") { Parameter = "interface" });
            }
        }
    }
}
