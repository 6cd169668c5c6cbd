namespace NetDsl.Huawei;

/// <summary>V-68: a CE suppresses the host route to a CE that is in another subnet.</summary>
internal sealed class HostRouteSuppressedBetweenSubnets() : CeRule(
    "ND2068",
    "A CE suppresses the host route to a CE of another subnet",
    Severity.Error,
    "CEs in different subnets reach each other by the host route that PPP makes. Without it no route leads to the other CE. Take the suppression out, and shut the interface down and up again.")
{
    protected override void Check(CircuitView circuit, VrpInterface ce, CeIndex ces, RuleContext context)
    {
        if (ce.ppp is not { } ppp || !ppp.peerHostRouteSuppressed.Is(true) || !ce.IsPpp() || !ce.HasKnownAddresses())
            return;
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (ces.FindFarCe(pseudowire, out _) is not { } other || !other.IsPpp() || !other.HasKnownAddresses() || ce.SharesSubnet(other))
                continue;
            var at = ppp.peerHostRouteSuppressed.Origin!;
            context.Report(new Finding(Info, at, $"{Name(ce)}: no host route is made to {Name(other)}, which has {other.addresses![0].Prefix()} and is in another subnet: the CEs do not reach each other. Take the suppression out, then shut the interface down and up again.")
            {
                Related = [new RelatedPlace(other.addresses[0].Origin, "the address at the other end")],
                Fix = Fix.Remove("Let PPP make the host route", at),
            });
            return;
        }
    }
}
