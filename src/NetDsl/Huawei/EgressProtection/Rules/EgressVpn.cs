using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>A VPN instance of a router as the rules of egress protection look at it.</summary>
internal sealed class EgressVpn
{
    private List<RouteTarget>? _imports;
    private List<RouteTarget>? _exports;

    public EgressVpn(EgressRouter router, VpnInstance instance)
    {
        Router = router;
        Instance = instance;
        AreTargetsKnown = router.IsComplete && !instance.IsOpen && !instance.MayHold("vpn-target") && !instance.MayHold("ipv4-family");
        Add(instance.direct);
        Add(instance.ipv4);
    }

    public EgressRouter Router { get; }

    public VpnInstance Instance { get; }

    /// <summary>Its IPv4 routes; null when the family is not enabled.</summary>
    public VpnFamily? Family => Instance.ipv4 ?? Instance.direct;

    /// <summary>The label of all its routes: said in the family, otherwise in the instance.</summary>
    public Setting<StaticVpnLabel> StaticLabel => Instance.ipv4 is { staticLabel.IsSet: true } ipv4 ? ipv4.staticLabel : Instance.direct is { } direct ? direct.staticLabel : default;

    /// <summary>The route distinguisher: said in the family, otherwise in the instance.</summary>
    public Setting<RouteDistinguisher> RouteDistinguisher =>
        Instance.ipv4 is { routeDistinguisher.IsSet: true } ipv4 ? ipv4.routeDistinguisher : Instance.direct is { } direct ? direct.routeDistinguisher : default;

    /// <summary>All route targets are known, and there are no others.</summary>
    public bool AreTargetsKnown { get; private set; }

    /// <summary>The route targets by which routes come in.</summary>
    public IReadOnlyList<RouteTarget> Imports => _imports ?? (IReadOnlyList<RouteTarget>)[];

    /// <summary>The route targets that routes go out with.</summary>
    public IReadOnlyList<RouteTarget> Exports => _exports ?? (IReadOnlyList<RouteTarget>)[];

    /// <summary>There may be more in the family than what is shown.</summary>
    public bool IsOpen => !Router.IsComplete || Instance.IsOpen || Instance.MayHold("ipv4-family") || Instance.ipv4 is { IsOpen: true } || Instance.direct is { IsOpen: true };

    /// <summary>A line of the family that no command declares may say something that begins with these words.</summary>
    public bool MayHold(string words) => Instance.MayHold(words) || Instance.ipv4?.MayHold(words) == true || Instance.direct?.MayHold(words) == true;

    /// <summary>True when both have the same route targets in both directions and at least one.</summary>
    public bool HasSameTargets(EgressVpn other) =>
        AreTargetsKnown && other.AreTargetsKnown && Exports.Count + Imports.Count > 0 && AreSame(Exports, other.Exports) && AreSame(Imports, other.Imports);

    /// <summary>True when both lists hold the same targets, in whichever order.</summary>
    public static bool AreSame(IReadOnlyList<RouteTarget> a, IReadOnlyList<RouteTarget> b) => Holds(a, b) && Holds(b, a);

    private static bool Holds(IReadOnlyList<RouteTarget> all, IReadOnlyList<RouteTarget> some)
    {
        foreach (var wanted in some)
        {
            var found = false;
            foreach (var there in all)
                found |= there.Equals(wanted);
            if (!found)
                return false;
        }

        return true;
    }

    private void Add(VpnFamily? family)
    {
        if (family is null)
            return;
        AreTargetsKnown &= !family.IsOpen && !family.MayHold("vpn-target");
        foreach (var line in family.targets.Items())
        {
            AreTargetsKnown &= !line.IsOpen && !line.use.IsUnknown;
            foreach (var target in line.targets)
            {
                if (!target.TryGet(out var known))
                {
                    AreTargetsKnown = false;
                    continue;
                }

                if (!line.use.Is(RouteTargetUse.Export))
                    (_imports ??= []).Add(known);
                if (!line.use.Is(RouteTargetUse.Import))
                    (_exports ??= []).Add(known);
            }
        }
    }

    /// <summary>For messages.</summary>
    public override string ToString() => $"{Router}: VPN instance {Instance.name}";
}
