namespace NetDsl.Huawei;

/// <summary>L-150: a remote backup service tracks interfaces and groups.</summary>
internal sealed class UplinkTrackedTwice() : BackupServiceRule(
    "ND3150",
    "A remote backup service tracks interfaces and monitor groups",
    Severity.Error,
    "A service learns of failed uplinks from interfaces or from monitor groups, not from both: the group removes and blocks the tracking of interfaces. Keep one kind.")
{
    protected override void Check(BackupServiceView service, RuleContext context)
    {
        var line = service.Line;
        if (line.monitorGroups is not { Count: > 0 } && line.routeMonitorGroups is not { Count: > 0 })
            return;
        var group = line.monitorGroups is { Count: > 0 } groups ? groups[0].Origin : line.routeMonitorGroups![0].Origin;
        if (line.trackedInterfaces is { Count: > 0 } tracked)
            Report(service, tracked[0].Origin, $"tracks the interface {tracked[0].@interface}", group, context);
        else if (line.failureRatio.IsSet || line.failureDuration.IsSet)
            Report(service, (line.failureRatio.Origin ?? line.failureDuration.Origin)!, "has a threshold for failed interfaces", group, context);
    }

    private void Report(BackupServiceView service, Origin at, string what, Origin group, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{service} {what} beside a monitor group: the device refuses it, only the group counts. Keep one of the two.")
        {
            Related = [new RelatedPlace(group, "the monitor group")],
            Fix = Fix.Remove("Leave it to the monitor group", at),
        });
}
