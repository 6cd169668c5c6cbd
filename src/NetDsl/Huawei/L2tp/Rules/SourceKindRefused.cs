namespace NetDsl.Huawei;

/// <summary>L-46: a tunnel source or an address of an LNS is on an interface of a kind that L2TP does not take.</summary>
internal sealed class SourceKindRefused() : L2tpRouterRule(
    "ND3046",
    "L2TP does not take the address of an interface of this kind",
    Severity.Error,
    "Tunnels end at Ethernet, Eth-Trunk, FlexE, POS, IP-Trunk, ATM, virtual Ethernet and loopback interfaces, not at VLANIF, tunnel, virtual template and management interfaces: the device refuses the line. Use a loopback interface.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        foreach (var group in router.Groups)
        {
            if (group.Lac is { } lac && lac.source.TryGet(out var name) && name.IsRefusedAsSource())
                context.Report(new Finding(Info, lac.source.Origin!, $"{group}: {name} cannot be the source of tunnels, the device refuses it. Use a loopback interface.") { Parameter = "source" });
        }

        foreach (var group in router.Router.lnsGroups.Items())
        {
            foreach (var source in group.sources.Items())
            {
                if (source.@interface.TryGet(out var name) && name.IsRefusedAsSource())
                    context.Report(new Finding(Info, source.Origin, $"{router}: LNS group {group.name}: tunnels cannot end at {name}, the device refuses it. Bind a loopback interface.") { Parameter = "interface" });
            }
        }
    }
}
