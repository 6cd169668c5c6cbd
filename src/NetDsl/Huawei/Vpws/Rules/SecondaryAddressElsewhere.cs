namespace NetDsl.Huawei;

/// <summary>V-66: the secondary address of the single-homed CE is not in the subnet of the backup link.</summary>
internal sealed class SecondaryAddressElsewhere() : AccessRule(
    "ND2066",
    "The secondary address of the single-homed CE is not in the subnet of the backup link",
    Severity.Warning,
    "After a switchover the CE speaks from its secondary address to the backup link of the other CE. When the two are not in one subnet, nothing gets through. Readdress one of them.")
{
    protected override void Check(AsymmetricAccess access, RuleContext context)
    {
        if (!access.NearCe.NeedsSubnet() || !access.HasKnownAddresses || access.PrimaryCe.SharesSubnet(access.SecondaryCe))
            return;
        var ce = access.NearCe;
        InterfaceAddress? secondary = null;
        var more = false;
        foreach (var address in ce.addresses!)
        {
            if (!address.secondary.Is(true) || access.PrimaryCe.Reaches(address.address.Raw))
                continue;
            more |= secondary is not null;
            secondary ??= address;
        }

        if (secondary is null || ce.SharesSubnet(access.SecondaryCe) || ce.MayReachOtherSubnets())
            return;
        var backup = access.SecondaryCe.addresses![0];
        context.Report(new Finding(Info, secondary.Origin, $"{Name(ce)}: the secondary address {secondary.Prefix()} is not in the subnet of {Name(access.SecondaryCe)} ({backup.Prefix()}): after a switchover to {access.Secondary} the CEs do not reach each other. Give both an address of one subnet.")
        {
            Parameter = "address",
            Related = [new RelatedPlace(backup.Origin, "the address of the backup link")],
            Fix = !more && access.SecondaryCe.addresses.Count == 1 && backup.OtherHost() is { } wanted
                ? Fix.SetArgument($"Make the secondary address {wanted}", secondary.Origin, "address", $"\"{wanted}\"")
                : null,
        });
    }
}
