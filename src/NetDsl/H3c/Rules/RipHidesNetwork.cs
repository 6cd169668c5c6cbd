namespace NetDsl.H3c;

/// <summary>D-89: RIP does not tell the watched network with its length.</summary>
internal sealed class RipHidesNetwork() : RoutingGroupRule(
    "ND5089",
    "RIP does not tell a watched network as it is",
    Severity.Warning,
    "Version 1 of RIP knows natural classes only, and version 2 summarizes to them unless told otherwise: a watched network of another length never appears in the routing table, and the group counts as down. Use version 2 with undo summary.")
{
    private const int HostLength = 32;

    protected override void Check(RoutingGroupView group, RuleContext context)
    {
        if (group.Backups.Count == 0)
            return;
        foreach (var network in group.Networks)
        {
            var watched = network.Network;
            if (watched.IsUnknown || watched.Length is 0 or HostLength || watched.Length == watched.Address.NaturalLength() || Find(group, network) is not { } hiding)
                continue;
            context.Report(new Finding(Info, network.Origin, $"{group.Router}: {group} watches {watched}, and RIP {hiding.Why}: a route with this length never appears, and the backup {group.Backups[0].Name} stays up. Use version 2 with undo summary.")
            {
                Parameter = WatchedNetwork.ParameterOf(group, network),
                Related = [new RelatedPlace(hiding.Process.Origin, "the RIP process")],
                Fix = hiding.Fix,
            });
        }
    }

    /// <summary>Why none of the primary lines tells the network; null when one may.</summary>
    private static (ComwareRip Process, string Why, Fix? Fix)? Find(RoutingGroupView group, MonitoredNetwork network)
    {
        (ComwareRip, string, Fix?)? found = null;
        foreach (var link in group.Backups[0].PrimaryLinks)
        {
            var sources = new System.Collections.Generic.List<RouteSource>(1);
            if (!RouteSources.TryFind(link, network, sources) || sources.Count != 1 || sources[0].Kind != RouteKind.Rip
                || !link.Address.TryGet(out var address) || (address.Bits & network.Network.Address.NaturalMask()) == (network.Network.Address.Bits & network.Network.Address.NaturalMask())
                || Hiding(link) is not { } hiding)
                return null;
            found ??= hiding;
        }

        return found;
    }

    private static (ComwareRip, string, Fix?)? Hiding(ComwareInterfaceView link)
    {
        if (link.FarEnd is not { } far)
            return link.Routing.Rip is { } own && VersionOf(link, own).Is(RipVersion.Version1) ? (own, "of version 1 hears natural classes only", null) : null;
        if (far.Routing is not { HasRip: true, Rip: { } process } || process.IsOpen || process.MayHold("summary") || far.MayHold("rip summary"))
            return null;
        var version = VersionOf(far, process);
        if (version.IsUnknown || process.summary.IsUnknown)
            return null;
        if (!version.Is(RipVersion.Version2))
        {
            var fix = version.IsSet || process.summary.IsSet
                ? null
                : Fix.Of(
                    "Use version 2 without summary",
                    new FixEdit(FixKind.Configure, process.Origin, $"{nameof(ComwareRipBuilder.Version)}({nameof(RipVersion)}.{nameof(RipVersion.Version2)})"),
                    new FixEdit(FixKind.Configure, process.Origin, nameof(ComwareRipBuilder.Summary) + "(false)"));
            return (process, $"of version 1 on {far.Router} tells natural classes only", fix);
        }

        if (process.summary.Is(false))
            return null;
        return (process, $"on {far.Router} summarizes to natural classes", process.summary.IsSet ? null : Fix.Configure("Do not summarize", process.Origin, nameof(ComwareRipBuilder.Summary) + "(false)"));
    }

    private static Setting<RipVersion> VersionOf(ComwareInterfaceView link, ComwareRip process) =>
        link.Interface.rip is { version.IsSet: true } own ? own.version : process.version;
}
