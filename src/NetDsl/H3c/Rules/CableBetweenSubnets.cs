namespace NetDsl.H3c;

/// <summary>D-133: the ends of a cable are in different networks, or have one address.</summary>
internal sealed class CableBetweenSubnets() : ComwareRule(
    "ND5133",
    "The ends of a line are in different networks",
    Severity.Error,
    "Both ends of a line have addresses of one network, and not the same one: otherwise neither end reaches the other, and no routing protocol comes up. Correct one of the addresses.")
{
    protected internal override void Check(RuleContext context)
    {
        var index = Index(context);
        if (index.Routers.Count == 0)
            return;
        foreach (var link in context.Network.Links)
        {
            if (index.Find(link.A) is not { } a || index.Find(link.B) is not { } b || a.Subnet.IsUnknown || b.Subnet.IsUnknown || !a.Interface.vpnInstance.Equals(b.Interface.vpnInstance))
                continue;
            var same = a.Address.Equals(b.Address);
            if (!same && a.Subnet == b.Subnet)
                continue;
            if (!same && (ReachesBy(a, b) || ReachesBy(b, a)))
                continue;
            context.Report(new Finding(Info, b.Primary!.Origin, $"{a} and {b} are the ends of one line, and {(same ? $"both have {a.Address}" : $"one is in {a.Subnet}, the other in {b.Subnet}")}: neither reaches the other. Correct one of the addresses.")
            {
                Parameter = "address",
                Related = [new RelatedPlace(a.Primary!.Origin, "the other end"), new RelatedPlace(link.Origin, "the line")],
            });
        }
    }

    /// <summary>An address beside the primary one may be in the network of the other end, or not be known.</summary>
    private static bool ReachesBy(ComwareInterfaceView near, ComwareInterfaceView far)
    {
        foreach (var there in near.Interface.addresses.Items())
        {
            if (!there.address.TryGet(out var address) || !there.mask.TryGet(out var mask) || (!ReferenceEquals(there, near.Primary) && new Ipv4Prefix(address, mask).Contains(far.Address.Value)))
                return true;
        }

        return false;
    }
}
