namespace NetDsl.Huawei;

/// <summary>L-107: the sub-slot is left out of the calling number, and no user comes in where there is one.</summary>
internal sealed class SubSlotElsewhere() : L2tpGroupRule(
    "ND3107",
    "The sub-slot is left out where there is none",
    Severity.Warning,
    "Leaving the sub-slot out works for users of GE and Eth-Trunk interfaces, and for those that come through another tunnel. It has no effect for others: leave it out.")
{
    protected override void Check(L2tpGroupView view, RuleContext context)
    {
        var (router, group) = (view.Router.Router, view.Group);
        if (group.lac is not { callingNumberWithoutSubSlot: { } setting } || !setting.Is(true) || router.IsOpen || router.HasLns() || !router.KnowsL2tpGroups())
            return;
        VrpInterface? other = null;
        foreach (var there in router.interfaces)
        {
            if (!there.name.TryGet(out var name))
                return;
            if (there.bas is null && !there.MayHold("bas") && !there.IsOpen)
                continue;
            if (name.Kind is not (InterfaceKind.VirtualEthernet or InterfaceKind.GlobalVe or InterfaceKind.PwVe or InterfaceKind.Ethernet))
                return;
            other = there;
        }

        if (other is not null)
            context.Report(new Finding(Info, setting.Origin!, $"{view}: users come in over {other.Name}, and the sub-slot is left out of the calling number for GE and Eth-Trunk interfaces only: this has no effect. Leave it out.")
            {
                Related = [new RelatedPlace(other.Origin, "the access of users")],
                Fix = Fix.Remove("Leave it out", setting.Origin!),
            });
    }
}
