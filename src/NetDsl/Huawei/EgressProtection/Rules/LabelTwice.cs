using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>E-11: a label stands for one VPN instance of a router.</summary>
internal sealed class LabelTwice() : EgressRouterRule(
    "ND4011",
    "Two VPN instances of a router have the same static label",
    Severity.Error,
    "The label alone tells the router which VPN a packet belongs to: it refuses the second one. Give each VPN instance a label of its own, the same on both PEs.")
{
    protected override void Check(EgressRouter router, RuleContext context)
    {
        if (router.Vpns.Count < 2)
            return;
        Dictionary<StaticVpnLabel, EgressVpn>? first = null;
        foreach (var vpn in router.Vpns)
        {
            if (!vpn.StaticLabel.TryGet(out var label))
                continue;
            first ??= [];
            if (!first.TryGetValue(label, out var there))
            {
                first.Add(label, vpn);
                continue;
            }

            context.Report(new Finding(Info, vpn.StaticLabel.Origin!, $"{vpn} has the static label {label}, which {there.Instance.name} has already: a packet with it can belong to one VPN only. Give each its own.")
            {
                Parameter = "label",
                Related = [new RelatedPlace(there.StaticLabel.Origin!, $"the VPN instance {there.Instance.name}")],
            });
        }
    }
}
