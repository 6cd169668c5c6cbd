namespace NetDsl.Huawei;

/// <summary>L-25: no group of the LNS accepts the LAC by its tunnel name.</summary>
internal sealed class LacNotAccepted() : L2tpTunnelRule(
    "ND3025",
    "No L2TP group of the LNS accepts the LAC",
    Severity.Error,
    "The LNS finds the group of a tunnel by the tunnel name of the LAC, letter by letter, and refuses a LAC whose name stands in none. Give the LAC the tunnel name that the LNS knows as remote, or the LNS a group for it.")
{
    protected override void Check(L2tpTunnel tunnel, RuleContext context)
    {
        if (!tunnel.IsRefused)
            return;
        var given = FindName(tunnel);
        context.Report(new Finding(Info, given ?? tunnel.Lac.Origin, $"{tunnel}: the LAC introduces itself as {tunnel.Name}{(given is null ? ", its host name" : "")}, and no L2TP group of {tunnel.Lns} accepts that name: the tunnel does not come up. Give the LAC the name that the LNS accepts, letter case included, or the LNS a group for it.")
        {
            Parameter = given is null ? null : "name",
            Related = [new RelatedPlace(tunnel.Server.Origin!, "the LNS in the list")],
        });
    }

    /// <summary>Where the group was given the name by which it introduces itself to the LNS; null when it is the host name.</summary>
    private static Origin? FindName(L2tpTunnel tunnel)
    {
        foreach (var there in tunnel.Lac.Group.peerNames.Items())
        {
            if (there.lns.Is(tunnel.Address))
                return there.name.Origin;
        }

        return tunnel.Lac.Group.tunnelName.Origin;
    }
}
