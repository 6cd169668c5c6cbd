namespace NetDsl.Huawei;

/// <summary>L-96: a sub-interface takes users of VLANs and ends VLANs itself.</summary>
internal sealed class UserVlanBesideTermination() : UserInterfaceRule(
    "ND3096",
    "A sub-interface has VLANs of users and VLANs of its own",
    Severity.Error,
    "A sub-interface takes the VLANs of users, or it ends VLANs by dot1q, QinQ or stacking: the device refuses the second kind. Give each a sub-interface.")
{
    protected override void Check(VrpInterface there, RuleContext context)
    {
        if (there.access?.userVlans is not { Count: > 0 } vlans || FindOwnVlan(there) is not { } own)
            return;
        context.Report(new Finding(Info, vlans[0].Origin, $"{there.Show()}: the sub-interface has VLANs of its own and cannot take those of users: the device refuses one of the two. Give each a sub-interface.")
        {
            Related = [new RelatedPlace(own, "the VLAN of the sub-interface")],
        });
    }

    private static Origin? FindOwnVlan(VrpInterface there)
    {
        if (there.dot1q.IsSet)
            return there.dot1q.Origin;
        if (there.vlanTermination is not { } vlans)
            return null;
        if (vlans.dot1qTerminations is { Count: > 0 } dot1q)
            return dot1q[0].Origin;
        if (vlans.qinqTerminations is { Count: > 0 } qinq)
            return qinq[0].Origin;
        return vlans.qinqStackings is { Count: > 0 } stackings ? stackings[0].Origin : null;
    }
}
