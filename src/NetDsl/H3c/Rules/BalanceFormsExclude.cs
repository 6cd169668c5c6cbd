namespace NetDsl.H3c;

/// <summary>D-68: <c>balance eibgp</c> beside another form.</summary>
internal sealed class BalanceFormsExclude() : ComwareRouterRule(
    "ND5068",
    "Two forms of BGP load balancing exclude each other",
    Severity.Error,
    "balance eibgp does not stand beside another form of balance: the router refuses the later line. Keep one of them.")
{
    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        if (router.Router.bgp?.ipv4 is not { balanceEibgp.IsSet: true } family)
            return;
        var (other, form) =
            family.balance.IsSet ? (family.balance, "balance")
            : family.balanceEbgp.IsSet ? (family.balanceEbgp, "balance ebgp")
            : (family.balanceIbgp, "balance ibgp");
        if (other.IsSet)
            context.Report(new Finding(Info, family.balanceEibgp.Origin!, $"{router}: balance eibgp does not go together with {form}: the router refuses one of them. Keep balance eibgp for sessions of both kinds, the other form otherwise.") { Related = [new RelatedPlace(other.Origin!, form)] });
    }
}
