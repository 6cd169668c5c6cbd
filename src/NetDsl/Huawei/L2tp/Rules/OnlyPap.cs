namespace NetDsl.Huawei;

/// <summary>L-42: a virtual template offers only PAP.</summary>
internal sealed class OnlyPap() : L2tpRouterRule(
    "ND3042",
    "A virtual template offers only PAP",
    Severity.Info,
    "With PAP users send their passwords in clear text. Offer CHAP too; the router prefers it.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        foreach (var there in router.Router.interfaces)
        {
            if (there.ppp is not { } ppp || !there.name.TryGet(out var name) || name.Kind != InterfaceKind.VirtualTemplate || there.IsOpen || ppp.IsOpen || !ppp.OffersOnlyPap())
                continue;
            context.Report(new Finding(Info, ppp.pap.Origin!, $"{router} {name}: users are authenticated by PAP alone: their passwords cross the line in clear text. Offer CHAP, too.") { Fix = Fix.InsertBefore("Offer CHAP, too", ppp.pap.Origin!, nameof(PppBuilder.AuthenticateByChap) + "()") });
        }
    }
}
