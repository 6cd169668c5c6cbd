namespace NetDsl.Huawei;

/// <summary>L-26: the LNS accepts the LAC from another address than its tunnel source.</summary>
internal sealed class OtherSourceAccepted() : L2tpTunnelRule(
    "ND3026",
    "The LNS accepts the LAC from another address than its tunnel source",
    Severity.Error,
    "With an address in allow l2tp the LNS takes tunnels of this LAC only from there. Give the address of the tunnel source of the LAC, or leave it out.")
{
    protected override void Check(L2tpTunnel tunnel, RuleContext context)
    {
        if (tunnel.Far is not { } far || !far.Lns!.source.TryGet(out var wanted) || !tunnel.Lac.SourceAddress.TryGet(out var source) || source == wanted)
            return;
        context.Report(new Finding(Info, far.Lns.source.Origin!, $"{tunnel}: {far.Group.name} accepts the LAC only from {wanted}, and its tunnels come from {source}: they do not come up. Give the address of the tunnel source, or leave it out.")
        {
            Parameter = "source",
            Related = [new RelatedPlace(tunnel.Lac.Lac!.source.Origin!, "the tunnel source of the LAC")],
        });
    }
}
