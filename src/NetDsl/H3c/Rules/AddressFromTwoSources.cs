namespace NetDsl.H3c;

/// <summary>D-121: an interface has an address and gets or borrows one.</summary>
internal sealed class AddressFromTwoSources() : ComwareInterfaceRule(
    "ND5121",
    "An interface has an address and is to get another one",
    Severity.Error,
    "An address that is configured and one that is negotiated, leased or borrowed exclude each other: the router keeps one of them, and routing finds another address than planned. Keep one.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Primary is not { } primary)
            return;
        var (other, what) = there.Interface.addressSource.IsSet ? (there.Interface.addressSource.Origin, "gets one from elsewhere") : (there.Interface.unnumbered.Origin, "borrows one");
        if (other is null)
            return;
        context.Report(new Finding(Info, other, $"{there} has the address {(primary.address.IsKnown ? primary.address.ToString() : "that is configured")} and {what}: the router keeps one of them only. Keep the one that is meant.")
        {
            Related = [new RelatedPlace(primary.Origin, "the address that is configured")],
            Fix = Fix.Remove("Keep the address that is configured", other),
        });
    }
}
