namespace NetDsl.Huawei;

/// <summary>L-73: the virtual templates at the two ends of tunnels have different MTUs.</summary>
internal sealed class TemplateMtusDiffer() : L2tpGroupRule(
    "ND3073",
    "The virtual templates of the LAC and the LNS have different MTUs",
    Severity.Warning,
    "The user negotiates with the LAC and then belongs to the LNS: when the MTUs differ, LCP is negotiated again or large packets are lost. Give both virtual templates the same MTU.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (!group.IsLac || group.Router.FindOnlyTemplate() is not { } near || !near.mtu.TryGet(out var mine))
            return;
        foreach (var start in group.Lac!.starts!)
        {
            foreach (var server in start.servers)
            {
                if (!server.IsKnown || server.Raw.Address.IsUnknown || Index(context).FindFarGroup(group, server.Raw.Address, out _) is not { IsLns: true } far)
                    continue;
                if (far.Router.FindTemplate(far.Lns!.virtualTemplate) is not { } other || !other.mtu.TryGet(out var theirs) || mine == theirs)
                    continue;
                context.Report(new Finding(Info, near.mtu.Origin!, $"{group.Router}: the MTU of {near.name} is {mine} bytes, that of {other.name} of the LNS {far.Router} is {theirs}: users negotiate again, or large packets are lost. Use the same value.")
                {
                    Parameter = "bytes",
                    Related = [new RelatedPlace(other.mtu.Origin!, "the MTU of the LNS")],
                    Fix = Fix.SetArgument($"Use an MTU of {theirs} bytes", near.mtu.Origin!, "bytes", $"{theirs}"),
                });
                return;
            }
        }
    }
}
