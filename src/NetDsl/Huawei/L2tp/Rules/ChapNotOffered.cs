namespace NetDsl.Huawei;

/// <summary>L-41: the group asks for CHAP, and its virtual template does not offer it.</summary>
internal sealed class ChapNotOffered() : L2tpGroupRule(
    "ND3041",
    "The LNS asks for CHAP, and the virtual template does not offer it",
    Severity.Warning,
    "With mandatory-chap the LNS authenticates users by CHAP again, and those that did not use CHAP by what the virtual template offers. Let it offer CHAP.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (!group.IsLns || !group.Lns!.mandatoryChap.Is(true) || !group.Router.IsComplete || group.Router.FindTemplate(group.Lns.virtualTemplate) is not { IsOpen: false, ppp: { IsOpen: false } ppp } template || !ppp.OffersOnlyPap())
            return;
        context.Report(new Finding(Info, group.Lns.mandatoryChap.Origin!, $"{group} authenticates users by CHAP again, and {template.Name} offers only PAP. Let it offer CHAP, too.") { Related = [new RelatedPlace(ppp.pap.Origin!, "what the virtual template offers")] });
    }
}
