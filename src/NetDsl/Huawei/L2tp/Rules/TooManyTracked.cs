using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>L-150: a remote backup service tracks too much.</summary>
internal sealed class TooManyTracked() : BackupServiceRule(
    "ND3350",
    "A remote backup service tracks more than it can",
    Severity.Error,
    "A service tracks up to 16 interfaces, two monitor groups and two route monitor groups. The device refuses more. Gather the uplinks in a monitor group.")
{
    private const int MostInterfaces = 16;
    private const int MostGroups = 2;

    protected override void Check(BackupServiceView service, RuleContext context)
    {
        if (service.Line.trackedInterfaces is { Count: > MostInterfaces } interfaces)
            Count(service, interfaces.ConvertAll(t => (t.@interface, t.Origin)), MostInterfaces, "interfaces", context);
        if (service.Line.monitorGroups is { Count: > MostGroups } groups)
            Count(service, groups.ConvertAll(t => (t.group, t.Origin)), MostGroups, "monitor groups", context);
        if (service.Line.routeMonitorGroups is { Count: > MostGroups } routes)
            Count(service, routes.ConvertAll(t => (t.group, t.Origin)), MostGroups, "route monitor groups", context);
    }

    private void Count<T>(BackupServiceView service, List<(Setting<T> Name, Origin At)> tracked, int most, string what, RuleContext context)
        where T : struct
    {
        var seen = new HashSet<T>();
        foreach (var (name, at) in tracked)
        {
            if (!name.TryGet(out var known) || !seen.Add(known) || seen.Count <= most)
                continue;
            context.Report(new Finding(Info, at, $"{service} tracks more than {most} {what}: the device refuses {known}. Gather the uplinks in fewer groups."));
            return;
        }
    }
}
