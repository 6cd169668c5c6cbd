namespace NetDsl.Huawei;

/// <summary>L-185: the policy of an import exists and lets the shared tunnel sources through.</summary>
internal sealed class PolicyLetsNothingThrough() : L2tpRule(
    "ND3185",
    "The route policy of an import is missing or lets nothing through",
    Severity.Error,
    "A policy that does not exist is refused by the device; one without a permitting node for a route keeps it from being imported, and the LNS has no way to the source of the tunnels. Describe the policy with a node that permits the routes.")
{
    protected internal override void Check(Device device, RuleContext context)
    {
        if (device is not VrpRouter router || router is { ospfProcesses: null, isisProcesses: null, bgp: null })
            return;
        foreach (var import in router.FindImports())
        {
            if (!import.Policy.TryGet(out var name))
                continue;
            if (router.LacksPolicy(name))
                Report(router, import, $"imports routes by the route policy {name}, which does not exist: the device refuses it. Describe it, or name another one", context);
            else if (PermitsNothing(router, name))
                Report(router, import, $"imports routes by the route policy {name}, which permits nothing: no route is imported. Give it a node that permits", context);
            else if (import.IsDirect && FindStopped(router, name, context) is { } stopped)
                Report(router, import, $"imports direct routes by the route policy {name}, which stops the one to {stopped.Name}, the source of the tunnels of the L2TP group {stopped.Group.name}: the LNS has no way to it. Let a node permit it", context);
        }
    }

    private void Report(VrpRouter router, RouteImport import, string what, RuleContext context) =>
        context.Report(new Finding(Info, import.Policy.Origin!, $"{router.Name}: {import} {what}.") { Parameter = "name" });

    private static bool PermitsNothing(VrpRouter router, RoutePolicyName name)
    {
        if (router.IsOpen || router.MayHold("route-policy") || PolicyQuestions.FindNodes(router, name) is not { Count: > 0 } nodes)
            return false;
        foreach (var node in nodes)
        {
            if (node.permit.Raw)
                return false;
        }

        return true;
    }

    /// <summary>A shared source that the policy stops, where nothing else imports or runs on it.</summary>
    private static SharedSource? FindStopped(VrpRouter router, RoutePolicyName name, RuleContext context)
    {
        if (context.Index(HotBackupIndex.Create)[router] is not { IsHot: true } lac || !IsOnlyWay(lac))
            return null;
        foreach (var source in lac.Sources)
        {
            if (router.Ask(name, source.Name).IsStopped && source.Address.TryGet(out var address) && source.Interface is { IsOpen: false, ospf: null, isis: null } && router.FindOspfNetwork(address, out _) is null)
                return source;
        }

        return null;
    }

    /// <summary>Nothing but one import of direct routes may tell others of the sources.</summary>
    private static bool IsOnlyWay(BackedUpLac lac)
    {
        var count = 0;
        foreach (var import in lac.Router.FindImports())
            count += import.MayBeOwn ? 1 : 0;
        return count == 1 && !lac.MayHideImports() && !lac.MayHaveBgpNetworks();
    }
}
