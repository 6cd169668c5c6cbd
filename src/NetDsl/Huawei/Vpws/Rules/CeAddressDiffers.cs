namespace NetDsl.Huawei;

/// <summary>V-80: the address of a CE that a circuit names is not that of the CE.</summary>
internal sealed class CeAddressDiffers() : CeRule(
    "ND2080",
    "A circuit names an address that its CE does not have",
    Severity.Error,
    "The router asks for the MAC address of the address that is named: nobody answers, and packets to the CE are dropped. Name the address of the CE's interface.")
{
    protected override void Check(CircuitView circuit, VrpInterface ce, CeIndex ces, RuleContext context)
    {
        if (circuit.Circuit.interworking is not { } given)
            return;
        if (given.localCe.IsKnown && Lacks(ce, given.localCe.Raw))
            Report(circuit, "local", given.localCe, ce, context);
        if (!given.remoteCe.IsKnown)
            return;
        VrpInterface? far = null;
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (ces.FindFarCe(pseudowire, out _) is not { } other || !Lacks(other, given.remoteCe.Raw))
                return;
            far ??= other;
        }

        if (far is not null)
            Report(circuit, "remote", given.remoteCe, far, context);
    }

    private void Report(CircuitView circuit, string which, Setting<Ipv4Address> named, VrpInterface ce, RuleContext context) =>
        context.Report(new Finding(Info, named.Origin!, $"{circuit}: names {named} as the {which} CE, but {Name(ce)} has {ce.addresses![0].Prefix()}: packets to it are dropped. Name the address of the CE.")
        {
            Parameter = "address",
            Related = [new RelatedPlace(ce.addresses[0].Origin, "the address of the CE")],
            Fix = Interworking.OnlyAddress(ce) is { } right ? Fix.SetArgument($"Name {right}", named.Origin!, "address", $"\"{right}\"") : null,
        });

    private static bool Lacks(VrpInterface ce, Ipv4Address address)
    {
        // A virtual address of VRRP answers as well.
        if (!ce.HasKnownAddresses() || ce.vrrp is not null || ce.MayHold("vrrp"))
            return false;
        foreach (var own in ce.addresses!)
        {
            if (own.address.Is(address))
                return false;
        }

        return true;
    }
}
