namespace NetDsl.Huawei;

/// <summary>L-104: an offset for the customer VLAN that no format sends, or that leads beyond the last VLAN.</summary>
internal sealed class CallingVlanOffsetUnused() : UserInterfaceRule(
    "ND3104",
    "The offset of the customer VLAN has no effect",
    Severity.Warning,
    "The offset is added to the customer VLAN in the calling number: only a format with the field cevlan has one, and a sum above 4094 is left as it was. Give the L2TP group such a format, or take a smaller offset.")
{
    protected override void Check(VrpInterface there, RuleContext context)
    {
        if (there.bas is not { callingVlanOffset: { IsSet: true } setting } || (there.Router.l2tpGroups is not { Count: > 0 } groups))
            return;
        if (there.Router.KnowsL2tpGroups() && there.Router.HasLac() && !AnySends(groups))
        {
            context.Report(new Finding(Info, setting.Origin!, $"{there.Show()}: no L2TP group of the device sends the customer VLAN, so the offset has no effect. Give the group a calling-number format with the field cevlan.")
            {
                Fix = Fix.Remove("Leave the offset out", setting.Origin!),
            });
            return;
        }

        if (!setting.TryGet(out var offset))
            return;
        foreach (var vlan in (there.access?.userVlans).Items())
        {
            if (!vlan.outer.IsSet || vlan.last.IsUnknown || !(vlan.last.IsSet ? vlan.last : vlan.first).TryGet(out var last) || last.Value + offset.Value <= 4094)
                continue;
            context.Report(new Finding(Info, setting.Origin!, $"{there.Show()}: customer VLAN {last} and the offset {offset} make more than 4094: the device leaves such a VLAN as it is. Take a smaller offset.")
            {
                Parameter = "offset",
                Related = [new RelatedPlace(vlan.Origin, "the customer VLAN")],
            });
            return;
        }
    }

    private static bool AnySends(System.Collections.Generic.List<L2tpGroup> groups)
    {
        foreach (var group in groups)
        {
            if (CallingNumberLine.Contains(group, "cevlan") != false)
                return true;
        }

        return false;
    }
}
