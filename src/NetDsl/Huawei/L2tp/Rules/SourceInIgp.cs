namespace NetDsl.Huawei;

/// <summary>L-188: no IGP runs on the shared source of tunnels with a cost of its own.</summary>
internal sealed class SourceInIgp() : HotBackupRule(
    "ND3188",
    "An IGP advertises a shared tunnel source with its ordinary cost",
    Severity.Warning,
    "As an interface of the IGP the source has a route inside the area or level, which wins over the imported one whose cost follows the backup state: answers of the LNS go to the nearer LAC, master or not. Leave the interface to import-route direct.")
{
    protected override void Check(BackedUpLac lac, RuleContext context)
    {
        if (lac.Profiles.Count == 0 || !lac.Advertises)
            return;
        foreach (var source in lac.Sources)
        {
            if (source.Interface is not { } there || there.MayBeInVpn())
                continue;
            if (there.isis is { enabled: { IsKnown: true, Raw: true } isis })
                Report(lac, source, isis.Origin!, "IS-IS runs on it", Fix.Remove("Leave IS-IS out here", isis.Origin!), context);
            if (there.IsOpen || there.ospf is { IsOpen: true } or { inheritCost.IsSet: true } || there.MayHold("ospf"))
                continue;
            if (there.ospf is { area.IsKnown: true } ospf)
                Report(lac, source, ospf.area.Origin!, "OSPF runs on it", null, context);
            else if (source.Address.TryGet(out var address) && lac.Router.FindOspfNetwork(address, out var process) is { } network)
                Report(lac, source, network.Origin, $"a network of OSPF {process!.process} has it", null, context);
        }
    }

    private void Report(BackedUpLac lac, SharedSource source, Origin at, string what, Fix? fix, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{lac}: {source.Name} is the shared source of the tunnels of the L2TP group {source.Group.name}, and {what}: its ordinary cost wins over the one that follows the backup state, and answers of the LNS reach the wrong LAC. Leave it to import-route direct.")
        {
            Related = [new RelatedPlace(source.Group.lac!.source.Origin!, "the source of the tunnels")],
            Fix = fix,
        });
}
