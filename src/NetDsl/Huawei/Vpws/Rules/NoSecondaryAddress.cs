namespace NetDsl.Huawei;

/// <summary>V-65: the single-homed CE has no address in the subnet of the backup link.</summary>
internal sealed class NoSecondaryAddress() : AccessRule(
    "ND2065",
    "The single-homed CE has no secondary address",
    Severity.Error,
    "The two links of the other CE have a subnet each. A CE with one link reaches both only with a secondary address in the subnet of the backup link: without one nothing gets through after a switchover.")
{
    protected override void Check(AsymmetricAccess access, RuleContext context)
    {
        var ce = access.NearCe;

        if (!ce.NeedsSubnet() || !access.HasKnownAddresses)
            return;
        foreach (var address in ce.addresses!)
        {
            if (address.secondary.Is(true))
                return;
        }

        if (access.PrimaryCe.SharesSubnet(access.SecondaryCe) || !ce.SharesSubnet(access.PrimaryCe) || ce.SharesSubnet(access.SecondaryCe) || ce.MayReachOtherSubnets())
            return;
        var backup = access.SecondaryCe.addresses![0];
        var last = ce.addresses[ce.addresses.Count - 1];
        context.Report(new Finding(Info, last.Origin, $"{Name(ce)}: no address in the subnet of {Name(access.SecondaryCe)} ({backup.Prefix()}): after a switchover to {access.Secondary} {ce.Router.Name} does not reach {access.SecondaryCe.Router.Name}. Give the interface a secondary address there.")
        {
            Related = [new RelatedPlace(backup.Origin, "the address of the backup link")],
            Fix = access.SecondaryCe.addresses.Count == 1 && backup.OtherHost() is { } wanted
                ? Fix.InsertAfter($"Give the interface the secondary address {wanted}", last.Origin, $"{nameof(InterfaceBuilder.SecondaryAddress)}(\"{wanted}\")")
                : null,
        });
    }
}
