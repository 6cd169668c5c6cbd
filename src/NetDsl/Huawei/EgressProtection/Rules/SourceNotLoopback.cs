namespace NetDsl.Huawei;

/// <summary>E-21: the sessions of a PE with routers further away come from a loopback interface.</summary>
internal sealed class SourceNotLoopback() : EgressRouterRule(
    "ND4021",
    "A BGP session comes from an interface that is no usable loopback interface",
    Severity.Error,
    "The address of the session is the next hop of the VPN routes and the end of the LSP. On a link it goes down with the link, and an interface without an address opens no session. Use a loopback interface with an address.")
{
    protected override void Check(EgressRouter router, RuleContext context)
    {
        var isPe = Index(context).IsPaired(router);
        foreach (var peer in router.Peers)
        {
            var source = peer.Of(static s => s.connectInterface);
            if (!source.TryGet(out var name) || peer.Of(static s => s.connectAddress).IsSet)
                continue;
            var what = !name.IsLoopback ? isPe && !peer.IsNeighbor ? "is no loopback interface: the session and the next hop of the VPN routes go down with the link" : null
                : router.IsComplete && LacksAddress(router, name) ? "has no address: the session is not opened" : null;
            if (what is not null)
                context.Report(new Finding(Info, source.Origin!, $"{peer}: the interface {name}, which the session comes from, {what}. Use a loopback interface with an address.") { Parameter = "source" });
        }
    }

    private static bool LacksAddress(EgressRouter router, InterfaceName name)
    {
        if (router.Router.FindInterface(name) is not { } there)
            return !router.Router.MayHold("interface ");
        return there.addresses is not { Count: > 0 } && !there.unnumbered.IsSet && !there.IsOpen && !there.MayHold("ip address");
    }
}
