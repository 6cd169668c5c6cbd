namespace NetDsl.Huawei;

/// <summary>V-76: an interface has a secondary address and no primary one of its own.</summary>
internal sealed class SecondaryAddressWithoutPrimary() : Rule(new RuleInfo(
    "ND6076",
    "A secondary address without a primary one",
    Severity.Error,
    "Interfaces",
    "The router takes secondary addresses only behind a primary one that is configured on the interface, not behind one that is borrowed or negotiated. Give the interface a primary address."))
{
    protected internal override void Check(Device device, RuleContext context)
    {
        if (device is not VrpRouter router)
            return;
        foreach (var there in router.interfaces)
        {
            if (there.addresses is { Count: > 0 } addresses && addresses[0].secondary.IsSet | addresses.Count > 1 | there.unnumbered.IsSet | there.ppp is not null)
                Check(there, context);
        }
    }

    private void Check(VrpInterface there, RuleContext context)
    {
        InterfaceAddress? secondary = null;
        InterfaceAddress? primary = null;
        var count = 0;
        foreach (var address in there.addresses!)
        {
            if (!address.secondary.Is(true))
            {
                primary ??= address;
                continue;
            }

            secondary ??= address;
            if (primary is null)
                count++;
        }

        if (secondary is null)
            return;
        if (there.unnumbered.IsSet || there.ppp is { } ppp && ppp.negotiatedAddress.Is(true))
        {
            var how = there.unnumbered.IsSet ? "borrowed" : "negotiated";
            context.Report(new Finding(Info, secondary.Origin, $"{there.Router.Name} {there.Name}: the secondary address {secondary.address} stands behind a primary one that is {how}: the router refuses it. Give the interface a primary address of its own.")
            {
                Related = [new RelatedPlace(there.unnumbered.Origin ?? there.ppp!.negotiatedAddress.Origin!, $"the {how} address")],
            });
        }
        else if (count == 0 || there.IsOpen || there.MayHold("ip address"))
        {
            return;
        }
        else if (primary is null)
        {
            context.Report(new Finding(Info, secondary.Origin, $"{there.Router.Name} {there.Name}: the secondary address {secondary.address} has no primary one: the router refuses it. Give the interface a primary address.")
            {
                Fix = count == 1 ? Fix.Rename("Make it the primary address", secondary.Origin, nameof(InterfaceBuilder.Address)) : null,
            });
        }
        else
        {
            context.Report(new Finding(Info, secondary.Origin, $"{there.Router.Name} {there.Name}: the secondary address {secondary.address} is written before the primary one: the router refuses it. Configure the primary address first.")
            {
                Related = [new RelatedPlace(primary.Origin, "the primary address")],
                Fix = Fix.MoveBefore("Configure the primary address first", primary.Origin, secondary.Origin),
            });
        }
    }
}
