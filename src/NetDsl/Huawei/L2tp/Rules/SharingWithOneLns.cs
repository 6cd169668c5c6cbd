namespace NetDsl.Huawei;

/// <summary>L-19: a group shares load or goes by preference, and lists one LNS.</summary>
internal sealed class SharingWithOneLns() : L2tpGroupRule(
    "ND3019",
    "An L2TP group chooses among LNSs and lists one",
    Severity.Warning,
    "With one LNS there is nothing to choose: if it fails, no other takes over. List another LNS, or drop the mode.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (group.Lac is not { } lac || group.CountServers() != 1)
            return;
        var (mode, line) = lac.loadSharing.Is(true) ? (lac.loadSharing, "tunnel load-sharing") : (lac.byPreference, "tunnel priority");
        if (mode.Is(true))
            context.Report(new Finding(Info, mode.Origin!, $"{group} has {line} and one LNS: there is nothing to choose. List another LNS, or drop the mode.") { Fix = Fix.Remove($"Take {line} out", mode.Origin!) });
    }
}
