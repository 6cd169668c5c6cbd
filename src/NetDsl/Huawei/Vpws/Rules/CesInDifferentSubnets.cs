namespace NetDsl.Huawei;

/// <summary>V-67, V-70: the CEs at the two ends of a pseudowire have addresses of different subnets, and a link is not PPP.</summary>
internal sealed class CesInDifferentSubnets() : CeRule(
    "ND2067",
    "The CEs at the two ends of a pseudowire are in different subnets",
    Severity.Error,
    "A pseudowire is a cable between two CEs: unless both links are PPP, their addresses have to be in one subnet. Otherwise neither finds the other. Readdress one of them.")
{
    protected override void Check(CircuitView circuit, VrpInterface ce, CeIndex ces, RuleContext context)
    {
        if (!ce.HasKnownAddresses() || !IsKnownLink(ce))
            return;
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Role != PseudowireRole.Primary || ces.IsBackup(pseudowire) || ces.FindFarCe(pseudowire, out var far) is not { } other)
                continue;
            if (circuit.Router.Number >= far!.Router.Number || ReferenceEquals(ce.Router, other.Router) || !other.HasKnownAddresses() || !IsKnownLink(other))
                continue;
            if (ce.SharesSubnet(other) || (ce.IsPpp() && other.IsPpp()) || ce.MayReachOtherSubnets() || other.MayReachOtherSubnets())
                continue;
            var mine = ce.addresses![0];
            var its = other.addresses![0];
            context.Report(new Finding(Info, mine.Origin, $"{Name(ce)}: {mine.Prefix()} and {its.Prefix()} of {Name(other)} are joined by {pseudowire} and are in different subnets: without PPP on both links the CEs do not reach each other. Readdress one of them.")
            {
                Parameter = "address",
                Related = [new RelatedPlace(its.Origin, "the address at the other end")],
            });
        }
    }

    /// <summary>Ethernet, PPP or HDLC; other links may have addresses that are mapped by hand.</summary>
    private static bool IsKnownLink(VrpInterface ce) => ce.NeedsSubnet() || ce.IsPpp();
}
