namespace NetDsl.Huawei;

/// <summary>L-194: actions of the user view are no configuration.</summary>
internal sealed class ActionInConfiguration() : L2tpRule(
    "ND3194",
    "An action on tunnels stands in a configuration",
    Severity.Error,
    "reset and test are done once, in the user view: the device refuses them in a configuration view, and a reset throws all users of a tunnel out. Leave the line out, and do it by hand when it is needed.")
{
    protected internal override void Check(Device device, RuleContext context)
    {
        if (device is not VrpRouter router)
            return;
        Check(router, router, context);
        foreach (var group in router.l2tpGroups.Items())
            Check(router, group, context);
    }

    private void Check(VrpRouter router, ViewObject view, RuleContext context)
    {
        foreach (var line in view.rawLines.Items())
        {
            if (!line.Text.Begins("reset l2tp") && !line.Text.Begins("test l2tp-tunnel"))
                continue;
            context.Report(new Finding(Info, line.Origin, $"{router.Name}: \"{line.Text}\" is done once, in the user view, and is no configuration: the device refuses it. Leave it out.")
            {
                Fix = Fix.Remove("Leave the action out", line.Origin),
            });
        }
    }
}
