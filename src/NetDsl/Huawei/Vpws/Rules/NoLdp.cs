namespace NetDsl.Huawei;

/// <summary>V-02: a router has LDP pseudowires and no LDP.</summary>
internal sealed class NoLdp() : RouterRule(
    "ND2002",
    "A router has LDP pseudowires and no LDP",
    Severity.Error,
    "Without LDP no label is exchanged for the pseudowire: it stays down. Enable LDP below MPLS.")
{
    protected override void Check(RouterView router, RuleContext context)
    {
        if (!router.IsComplete || router.Router.ldp is not null || router.Router.MayHold("mpls ldp"))
            return;
        if (router.FirstPseudowire is { Ldp: not null } first)
            context.Report(new Finding(Info, first.Origin, $"{first.Circuit}: {router} has no LDP: {first} gets no label and stays down. Enable LDP: Mpls(..., mpls => mpls.Ldp(...))."));
    }
}
