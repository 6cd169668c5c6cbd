namespace NetDsl.Huawei;

/// <summary>E-20: both PEs of a pair can deliver what belongs to the VPN.</summary>
internal sealed class NoWayIntoVpn() : EgressPairRule(
    "ND4020",
    "A PE of a pair has no interface and no route for a protected VPN instance",
    Severity.Warning,
    "When the other PE fails, packets of the VPN arrive here, are looked up in the VPN instance and dropped: there is no way to the site. Connect the site to both PEs, or route to it.")
{
    protected override void Check(EgressPair pair, RuleContext context)
    {
        foreach (var instance in pair.Instances)
        {
            if (instance is not { First: { } first, Second: { } second })
                continue;
            var atFirst = HasWay(first);
            var atSecond = HasWay(second);
            if (atFirst is true && atSecond is false)
                Report(second, first, context);
            else if (atSecond is true && atFirst is false)
                Report(first, second, context);
        }
    }

    private void Report(EgressVpn lacks, EgressVpn has, RuleContext context) =>
        context.Report(new Finding(Info, (lacks.Family ?? (ConfigObject)lacks.Instance).Origin, $"{lacks} has no interface and no route of its own, that on {has.Router} has: when {has.Router} fails, {lacks.Router} drops what it gets for the VPN. Connect the site to both PEs."));

    /// <summary>Has the instance an interface, or routes that other PEs do not bring? Null when it cannot be told.</summary>
    private static bool? HasWay(EgressVpn vpn)
    {
        var router = vpn.Router.Router;
        if (!vpn.Instance.name.TryGet(out var name) || !vpn.Router.IsComplete)
            return null;
        var isSure = !router.MayHold("interface ") && !router.MayHold("ip route-static") && !router.MayHold("ospf") && !router.MayHold("isis") && !router.MayHold("rip")
            && !router.MayHold("bgp") && !vpn.IsOpen && vpn.AreTargetsKnown && !vpn.MayHold("import");
        foreach (var there in router.interfaces)
        {
            if (there.vpnInstance.Is(name))
                return true;
            isSure &= !there.vpnInstance.IsUnknown && !there.IsOpen && !there.MayHold("ip binding");
        }

        foreach (var route in router.staticRoutes.Items())
        {
            if (route.vpnInstance.Is(name) && !(route.outInterface.IsKnown && route.outInterface.Raw.IsNull))
                return true;
            isSure &= !route.vpnInstance.IsUnknown;
        }

        foreach (var ospf in router.ospfProcesses.Items())
            isSure &= !ospf.vpnInstance.IsUnknown && !ospf.vpnInstance.Is(name);
        foreach (var isis in router.isisProcesses.Items())
            isSure &= !isis.vpnInstance.IsUnknown && !isis.vpnInstance.Is(name);
        foreach (var domain in (router.aaa?.domains).Items())
            isSure &= !domain.vpnInstance.IsUnknown && !domain.vpnInstance.Is(name);
        foreach (var family in (router.bgp?.vpnInstances).Items())
            isSure &= (family.name.IsKnown && !family.name.Is(name)) || (!family.name.IsUnknown && family.sessions is not { Count: > 0 } && !family.IsOpen && !family.MayHold("peer"));
        foreach (var other in vpn.Router.Vpns)
            isSure &= ReferenceEquals(other, vpn) || !TakesRoutesOf(vpn, other);
        return isSure ? false : null;
    }

    /// <summary>Routes of another VPN instance of the router come in by their route targets.</summary>
    private static bool TakesRoutesOf(EgressVpn vpn, EgressVpn other)
    {
        if (!other.AreTargetsKnown)
            return true;
        foreach (var target in other.Exports)
        {
            if (EgressLines.Holds(vpn.Imports, target))
                return true;
        }

        return false;
    }
}
