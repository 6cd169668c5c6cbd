namespace NetDsl.Huawei;

/// <summary>L-172: the loopback interface whose route a service steers is the source of tunnels.</summary>
internal sealed class TunnelSourceElsewhere() : HotBackupRule(
    "ND3172",
    "A remote backup service steers the route of another loopback interface",
    Severity.Error,
    "The service changes the route of the loopback interface that it names when uplinks fail: when no tunnel has its source there, the tunnels stay on the LAC without uplinks. Name the source of the tunnels of this LAC.")
{
    protected override void Check(BackedUpLac lac, RuleContext context)
    {
        foreach (var service in lac.Router.backupServices.Items())
        {
            if (!service.tunnelLoopback.TryGet(out var named))
                continue;
            var loopback = named.Name;
            if (lac.Groups.Count > 0 && IsNoSource(lac, loopback))
                Report(lac, service, $"no tunnel of this LAC has its source at {loopback}: the route of the real source does not follow the uplinks", context);
            else if (lac.IsComplete && lac.Router.FindInterface(loopback) is null && !lac.Router.MayHold("interface"))
                Report(lac, service, $"there is no interface {loopback}: no route follows the uplinks", context);
        }
    }

    private void Report(BackedUpLac lac, RemoteBackupService service, string what, RuleContext context) =>
        context.Report(new Finding(Info, service.tunnelLoopback.Origin!, $"{lac}: the remote backup service {service.name} steers the route of {service.tunnelLoopback.Raw.Name}, but {what}. Name the source of the tunnels.")
        {
            Parameter = "loopback",
            Related = lac.Sources.Count == 1 ? [new RelatedPlace(lac.Sources[0].Group.lac!.source.Origin!, "the source of the tunnels")] : [],
            Fix = lac.Sources.Count == 1 ? Fix.SetArgument($"Name {lac.Sources[0].Name}", service.tunnelLoopback.Origin!, "loopback", $"\"{lac.Sources[0].Name}\"") : null,
        });

    private static bool IsNoSource(BackedUpLac lac, InterfaceName loopback)
    {
        if (lac.Sources.Count == 0 || !lac.IsComplete || lac.HasUnknownGroups || lac.HasUnknownSources || lac.Router.MayHold("l2tp-group"))
            return false;
        foreach (var group in lac.Groups)
        {
            if (group.lac!.source.Is(loopback) || group.MayHold("tunnel source"))
                return false;
        }

        return true;
    }
}
