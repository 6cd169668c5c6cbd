namespace NetDsl.Huawei;

/// <summary>V-71: the backup link of the dual-homed CE borrows its address, and traffic never goes back to the primary.</summary>
internal sealed class BorrowedAddressNeverSwitchesBack() : AccessRule(
    "ND2071",
    "The backup link borrows its address, and traffic never goes back to the primary",
    Severity.Error,
    "When the primary path works again, the CE sends over the primary link, as the backup has only borrowed its address. A PE that stays with the secondary pseudowire receives nothing. Let it go back, or give the backup link an address of its own.")
{
    protected override void Check(AsymmetricAccess access, RuleContext context)
    {
        var policy = access.Circuit.Circuit.reroutePolicy;
        if (access.Borrows && policy.Is(ReroutePolicy.Never))
            context.Report(new Finding(Info, policy.Origin!, $"{access.Circuit}: never goes back to {access.Primary}, but {Name(access.SecondaryCe)} only borrows the address of {access.PrimaryCe.Name}: after the primary has recovered the two ends use different paths. Let it go back, or give that interface an address of its own.")
            {
                Related = [new RelatedPlace(access.SecondaryCe.unnumbered.Origin!, "the borrowed address")],
            });
    }
}
