namespace NetDsl.Huawei;

/// <summary>L-95: a main interface has VLANs of users.</summary>
internal sealed class UserVlanOnMainInterface() : UserInterfaceRule(
    "ND3095",
    "A main interface has VLANs of users",
    Severity.Error,
    "Only a sub-interface takes users of VLANs: a device refuses the line on a main interface. Move the access of users to a sub-interface.")
{
    protected override void Check(VrpInterface there, RuleContext context)
    {
        if (there.access?.userVlans is { Count: > 0 } vlans && there.name.TryGet(out var name) && !name.IsSubinterface)
            context.Report(new Finding(Info, vlans[0].Origin, $"{there.Show()}: only a sub-interface takes users of VLANs, and the device refuses the line here. Move the access to a sub-interface such as {name}.1."));
    }
}
