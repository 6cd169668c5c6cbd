namespace NetDsl.H3c;

/// <summary>D-134: a further address beside one that the interface gets or borrows.</summary>
internal sealed class SecondaryRefused() : ComwareInterfaceRule(
    "ND5134",
    "A further address beside one that is not configured",
    Severity.Error,
    "An interface that negotiates, leases or borrows its address takes no further one: the router refuses the line. Take it out, or give the interface an address of its own.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        var source = there.Interface.addressSource.Origin ?? there.Interface.unnumbered.Origin;
        if (source is null)
            return;
        foreach (var address in there.Interface.addresses.Items())
        {
            if (!address.secondary.Is(true))
                continue;
            context.Report(new Finding(Info, address.Origin, $"{there} {(there.Interface.addressSource.IsSet ? "gets its address from elsewhere" : "borrows its address")}, and takes no further one: the router refuses {(address.address.IsKnown ? address.address.ToString() : "it")}. Take it out.")
            {
                Related = [new RelatedPlace(source, "where the address comes from")],
                Fix = Fix.Remove("Take it out", address.Origin),
            });
        }
    }
}
