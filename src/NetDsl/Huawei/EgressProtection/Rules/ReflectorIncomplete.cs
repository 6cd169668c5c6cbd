using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>E-46: a router between two parts of an AS does not reflect labeled routes to every side, or does not name itself as next hop.</summary>
internal sealed class ReflectorIncomplete() : EgressRouterRule(
    "ND4046",
    "A router between two parts of an AS does not pass labeled routes on to every side",
    Severity.Warning,
    "Between access and core of one AS a router passes labeled routes on only when it reflects them, and they can be used only when it names itself as next hop, which the other side reaches. Every labeled IBGP peer needs reflect-client and next-hop-local.")
{
    protected override void Check(EgressRouter router, RuleContext context)
    {
        if (router.FindShownUnicast() is not { } family || family.MayHold("peer") || !router.ArePeersKnown || !JoinsParts(router))
            return;
        foreach (var peer in router.Peers)
        {
            if (!peer.IsLabeled())
                continue;
            var client = peer.InUnicast(static p => p.reflectClient);
            var local = peer.InUnicast(static p => p.nextHopLocal);
            var isClient = client.IsSet && !client.Is(false);
            var isLocal = (local.IsSet && !local.Is(false)) || peer.InUnicast(static p => p.nextHopUnchanged).IsSet;
            if ((isClient && isLocal) || peer.Unicast is not { IsOpen: false } there)
                continue;
            var edits = new List<FixEdit>();
            if (!isClient && !client.IsSet)
                edits.Add(new FixEdit(FixKind.Configure, there.Origin, nameof(BgpUnicastPeerBuilder.ReflectClient) + "()"));
            if (!isLocal && !local.IsSet)
                edits.Add(new FixEdit(FixKind.Configure, there.Origin, nameof(BgpUnicastPeerBuilder.NextHopLocal) + "()"));
            var what = !isClient && !isLocal ? "gets no labeled routes of other IBGP peers, and not this router as next hop" : isClient ? "gets labeled routes with a next hop that it may not reach" : "is no client, and may miss labeled routes of other IBGP peers";
            context.Report(new Finding(Info, there.Origin, $"{peer} {what}: no BGP LSP leads from access to core. Make it a client and name this router as next hop.")
            {
                Fix = edits.Count > 0 ? Fix.Of("Reflect labeled routes with this router as next hop", [.. edits]) : null,
            });
        }
    }

    /// <summary>Labeled routes come from IBGP peers alone, several, and some line says that they are to be passed on.</summary>
    private static bool JoinsParts(EgressRouter router)
    {
        var labeled = 0;
        var reflects = false;
        var names = false;
        var transit = 0;
        foreach (var peer in router.Peers)
        {
            if (peer.HasLabels is null || peer.IsExternal is null || (peer.IsExternal is true && peer.ExchangesUnicast is not false))
                return false;
            if (!peer.IsLabeled())
                continue;
            if (peer.Unicast is null || peer.InLabeled(static p => p.enabled).IsSet)
                return false;
            labeled++;
            reflects |= peer.InUnicast(static p => p.reflectClient).Is(true);
            names |= peer.InUnicast(static p => p.nextHopLocal).Is(true);
            if (router.FindPolicy(peer.ExportPolicy) is { } nodes && nodes.Exists(static n => n.matchesLabel.Is(true) && n.appliesLabel.Is(true)))
                transit++;
        }

        // A plain route reflector has clients and changes nothing, a PE has neither.
        return labeled >= 2 && ((reflects && names) || (transit == labeled && (reflects || names)));
    }
}
