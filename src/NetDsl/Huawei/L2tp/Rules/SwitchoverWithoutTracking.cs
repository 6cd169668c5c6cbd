namespace NetDsl.Huawei;

/// <summary>L-150: a remote backup service switches over when uplinks fail and tracks none.</summary>
internal sealed class SwitchoverWithoutTracking() : BackupServiceRule(
    "ND3250",
    "A remote backup service switches over when uplinks fail and tracks none",
    Severity.Error,
    "The share of failed uplinks is counted over the interfaces that the service tracks. Without any there is nothing to count, and no switchover. Track the uplinks.")
{
    protected override void Check(BackupServiceView service, RuleContext context)
    {
        var line = service.Line;
        if ((line.failureRatio.Origin ?? line.failureDuration.Origin) is not { } at || !service.IsComplete || line.trackedInterfaces is { Count: > 0 } || line.monitorGroups is { Count: > 0 } || line.routeMonitorGroups is { Count: > 0 } || line.MayHold("track"))
            return;
        context.Report(new Finding(Info, at, $"{service} switches over when uplinks fail and tracks no interface: there is nothing to count, a failure of the uplinks cuts the users off. Track the uplinks."));
    }
}
