namespace NetDsl.Huawei;

/// <summary>E-02: both PEs of a pair have the VPN.</summary>
internal sealed class NoMatchingInstance() : EgressPairRule(
    "ND4002",
    "The other PE of a pair does not have the VPN instance",
    Severity.Warning,
    "A VPN instance with a static label is protected when the other PE has the same VPN: an instance of the same name, or one with the same route targets. Otherwise its traffic is lost when the PE fails. Make the instance there.")
{
    protected override void Check(EgressPair pair, RuleContext context)
    {
        foreach (var instance in pair.Instances)
        {
            if ((instance.First ?? instance.Second) is not { } vpn || (instance.First is not null && instance.Second is not null))
                continue;
            var other = pair.Other(vpn.Router);
            if (!vpn.StaticLabel.IsSet || !vpn.Instance.name.IsKnown || !vpn.AreTargetsKnown || !other.AreVpnsKnown || MayHaveIt(vpn, other))
                continue;
            context.Report(new Finding(Info, vpn.StaticLabel.Origin!, $"{vpn} has a static label, but {other}, which stands in for {vpn.Router}, has no VPN instance of that name and none with its route targets: traffic of the VPN is lost when {vpn.Router} fails. Make the instance there."));
        }
    }

    private static bool MayHaveIt(EgressVpn vpn, EgressRouter other)
    {
        foreach (var there in other.Vpns)
        {
            if (!there.AreTargetsKnown || there.HasSameTargets(vpn))
                return true;
        }

        return false;
    }
}
