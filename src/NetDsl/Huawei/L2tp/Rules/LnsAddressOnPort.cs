namespace NetDsl.Huawei;

/// <summary>L-56: an LNS with several uplinks binds the address of one of them.</summary>
internal sealed class LnsAddressOnPort() : L2tpRouterRule(
    "ND3056",
    "An LNS with several uplinks binds the address of one of them",
    Severity.Info,
    "The address of a port goes down with the port, and all tunnels with it, although the LNS could be reached over another uplink. Bind a loopback interface and let LACs use its address.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        foreach (var group in router.Router.lnsGroups.Items())
        {
            foreach (var source in group.sources.Items())
            {
                if (router.FindInterface(source.@interface) is { } there && !there.name.Raw.IsLoopback && there.RunsIgp() && router.HasSeveralUplinks())
                    context.Report(new Finding(Info, source.Origin, $"{router}: LNS group {group.name} binds {there.name}, one of several uplinks: when it goes down, its tunnels do, although another uplink leads to the LACs. Bind a loopback interface.") { Parameter = "interface" });
            }
        }
    }
}
