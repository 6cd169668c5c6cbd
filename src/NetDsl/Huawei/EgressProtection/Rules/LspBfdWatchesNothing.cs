namespace NetDsl.Huawei;

/// <summary>E-56: BFD for LSPs of LDP is enabled and watches none, or is told what to watch and is not enabled.</summary>
internal sealed class LspBfdWatchesNothing() : EgressRouterRule(
    "ND4156",
    "BFD for LSPs of LDP watches nothing",
    Severity.Error,
    "BFD for LSPs needs mpls bfd enable and a trigger: all hosts, or a list with addresses. When one of them is missing or the list is empty, no session comes up, and no failure is noticed. Say which LSPs are watched.")
{
    protected override void Check(EgressRouter router, RuleContext context)
    {
        if (router.Router.mpls is not { lspBfd: { IsOpen: false } bfd } mpls || !router.IsComplete || mpls.IsOpen || mpls.MayHold("mpls bfd"))
            return;
        var isTriggered = bfd.hosts.IsSet || bfd.tunnelHosts.IsSet || bfd.tunnelPrefixes.IsSet || bfd.fecList.IsSet || bfd.tunnelFecList.IsSet;
        if (!bfd.enabled.IsSet)
        {
            if (isTriggered)
                context.Report(new Finding(Info, bfd.Origin, $"{router}: it is said which LSPs BFD watches, and BFD for LSPs is not enabled: no failure is noticed. Enable it (mpls bfd enable)."));
            return;
        }

        if (!bfd.enabled.Is(true))
            return;
        if (!isTriggered)
            context.Report(new Finding(Info, bfd.enabled.Origin!, $"{router}: BFD for LSPs is enabled and nothing says which LSPs it watches: no failure is noticed. Name a list of their ends, or watch those to all hosts.")
            {
                Fix = router.Router.fecLists is { Count: 1 } only && only[0].name.TryGet(out var name) ? Fix.Configure($"Watch the LSPs of {name}", bfd.enabled.Origin!, $"{nameof(LspBfdBuilder.FecList)}(\"{name}\")") : null,
            });
        CheckList(router, bfd.fecList, context);
        CheckList(router, bfd.tunnelFecList, context);
    }

    private void CheckList(EgressRouter router, Setting<FecListName> name, RuleContext context)
    {
        if (!name.TryGet(out var known) || router.Router.MayHold("fec-list"))
            return;
        foreach (var list in router.Router.fecLists.Items())
        {
            if (list.name.IsUnknown)
                return;
        }

        if (LspWatch.FindList(router.Router, name) is not { } there)
            context.Report(new Finding(Info, name.Origin!, $"{router}: BFD watches the LSPs of the list {known}, which does not exist: the router refuses the line. Create the list.") { Parameter = "list" });
        else if (there.nodes is not { Count: > 0 } && !there.IsOpen && !there.MayHold("fec-node"))
            context.Report(new Finding(Info, there.Origin, $"{router}: BFD watches the LSPs of the list {known}, which is empty: no failure is noticed. Name the ends of the LSPs."));
    }
}
