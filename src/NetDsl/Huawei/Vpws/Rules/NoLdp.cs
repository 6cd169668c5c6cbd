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
        if (FindFirst(router) is not { } first)
            return;
        context.Report(new Finding(Info, first.Origin, $"{first.Circuit}: {router} has no LDP: {first} gets no label and stays down. Enable LDP: Mpls(..., mpls => mpls.Ldp(...)).")
        {
            Fix = router.Router is { mpls: { } mpls, lsrId.IsSet: true } ? Fix.Configure("Enable LDP", mpls.Origin, nameof(MplsBuilder.Ldp) + "()") : null,
        });
    }

    private static PseudowireView? FindFirst(RouterView router)
    {
        foreach (var circuit in router.Circuits)
        {
            foreach (var pseudowire in circuit.Pseudowires)
            {
                if (pseudowire.Ldp is not null)
                    return pseudowire;
            }
        }

        return null;
    }
}
