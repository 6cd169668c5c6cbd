namespace NetDsl.Huawei;

/// <summary>E-22: the address of the loopback interface has 32 bits.</summary>
internal sealed class SourceNotHostRoute() : SourceRule(
    "ND4022",
    "The loopback interface of a session with labels or VPN routes has no 32-bit mask",
    Severity.Error,
    "LSPs are made for host routes: an address with a shorter mask is not the end of one, and the VPN routes with this next hop find no tunnel. Give the loopback interface a 32-bit mask.")
{
    protected override bool IsSuspect(VrpInterface there) => FindShort(there) is not null;

    protected override void Check(VrpInterface there, EgressPeer peer, RuleContext context)
    {
        var address = FindShort(there)!;
        context.Report(new Finding(Info, address.Origin, $"{peer.Router}: {there.name}, from which the session with {peer.Address} comes, has a {address.mask.Raw.Length}-bit mask: no LSP ends at its address, and routes with this next hop find no tunnel. Give it a 32-bit mask.")
        {
            Parameter = "address",
            Fix = Fix.SetArgument("Take a 32-bit mask", address.Origin, "address", $"\"{address.address}/32\""),
        });
    }

    private static InterfaceAddress? FindShort(VrpInterface there)
    {
        foreach (var address in there.addresses.Items())
        {
            if ((!address.secondary.IsSet || address.secondary.Is(false)) && address.address.IsKnown && address.mask is { IsKnown: true, Raw.Length: < 32 })
                return address;
        }

        return null;
    }
}
