namespace NetDsl.Huawei;

/// <summary>L-10: an L2TP group names a virtual template that does not exist.</summary>
internal sealed class NoVirtualTemplate() : L2tpGroupRule(
    "ND3010",
    "An L2TP group names a virtual template that does not exist",
    Severity.Error,
    "Users of a tunnel get what the virtual template says: the router refuses allow l2tp until it exists. Create the virtual template first.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (!group.IsLns || !group.Lns!.virtualTemplate.TryGet(out var number) || number.Value == 0 || !group.Router.IsComplete || group.Router.Router.MayHold("interface") || group.Router.FindTemplate(group.Lns.virtualTemplate) is not null)
            return;
        context.Report(new Finding(Info, group.Lns.virtualTemplate.Origin!, $"{group}: there is no virtual template {number}: the router refuses the line, and no LAC is accepted. Create it first.")
        {
            Parameter = "virtualTemplate",
            Fix = Fix.InsertBefore($"Create virtual template {number}", group.Origin, $"{nameof(VrpRouterBuilder.VirtualTemplate)}({number}, vt => vt.{nameof(InterfaceBuilder.Mtu)}(1460))"),
        });
    }
}
