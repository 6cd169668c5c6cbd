using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>L-53: more LNS groups, sources or LNS backup groups than a device has.</summary>
internal sealed class TooManyLnsGroups() : L2tpRouterRule(
    "ND3053",
    "More LNS groups, sources or LNS backup groups than a device takes",
    Severity.Error,
    "A device has at most 16 LNS groups and 16 LNS backup groups; an LNS group binds at most 256 interfaces and 8 LNS backup groups. What goes beyond is refused. Use fewer.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        CheckCount(router.Router.lnsGroups, 16, "LNS groups", router, null, context);
        CheckCount(router.Router.lnsBackupGroups, 16, "LNS backup groups", router, null, context);
        foreach (var group in router.Router.lnsGroups.Items())
        {
            CheckCount(group.sources, 256, "interfaces", router, group, context);
            CheckCount(group.backupGroups, 8, "LNS backup groups", router, group, context);
        }
    }

    private void CheckCount<T>(List<T>? list, int most, string what, L2tpRouter router, LnsGroup? group, RuleContext context)
        where T : ConfigObject
    {
        if (list is not null && list.Count > most)
            context.Report(new Finding(Info, list[most].Origin, $"{(group is null ? router.ToString() : $"{router}: LNS group {group.name}")} has {list.Count} {what}, and {most} are possible: the device refuses this one. Use fewer."));
    }
}
