namespace NetDsl.Huawei;

/// <summary>V-09: a pseudowire has no peer.</summary>
internal sealed class NoPeer() : CircuitRule(
    "ND2009",
    "A pseudowire has no peer",
    Severity.Error,
    "Neither the line nor its template names the router at the other end: the router refuses the pseudowire. Name the peer.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire is { Ldp: not null, Template: { IsOpen: false } template } && !pseudowire.Peer.IsSet && !template.MayHold("peer-address"))
                context.Report(new Finding(Info, pseudowire.Origin, $"{circuit}: {pseudowire} has no peer, and neither has its template {template.name}: the router refuses it. Give the template a peer, or name one here.")
                {
                    Parameter = "template",
                    Related = [new RelatedPlace(template.Origin, "the template")],
                });
        }
    }
}
