using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>
/// What is on the other end of an interface. Links are named port by port: a sub-interface has the sub-interface with the same VLAN
/// at its other end, a bundle the interface or bundle that the links of its members lead to.
/// </summary>
internal sealed class LinkIndex
{
    private readonly Dictionary<VrpInterface, VrpInterface?> _ends = [];

    private LinkIndex(Network network)
    {
        foreach (var link in network.Links)
        {
            if (link.A is not VrpInterface a || link.B is not VrpInterface b || BundleOf(a) is not { } first || BundleOf(b) is not { } second)
                continue;
            Add(first, second);
            Add(second, first);
        }

        if (_ends.Count > 0)
            AddSubinterfaces(network);
    }

    public static LinkIndex Create(Network network) => new(network);

    /// <summary>The other end; null when no link is named, and when there are several.</summary>
    public VrpInterface? FindOther(VrpInterface near) => _ends.TryGetValue(near, out var end) ? end : null;

    private void Add(VrpInterface near, VrpInterface other) =>
        _ends[near] = !_ends.TryGetValue(near, out var there) || ReferenceEquals(there, other) ? other : null;

    private void AddSubinterfaces(Network network)
    {
        var byTags = new Dictionary<(VrpInterface Main, VlanId Outer, VlanId Inner), VrpInterface?>();
        var all = new List<(VrpInterface Sub, VrpInterface OtherMain, VlanId Outer, VlanId Inner)>();
        foreach (var device in network.Devices)
        {
            if (device is not VrpRouter router)
                continue;
            foreach (var there in router.interfaces)
            {
                if (!there.name.TryGet(out var name) || !name.IsSubinterface || router.FindInterface(name.Main) is not { } main || FindOther(main) is not { } other || TagsOf(there) is not { } tags)
                    continue;
                var key = (main, tags.Outer, tags.Inner);
                byTags[key] = byTags.ContainsKey(key) ? null : there;
                all.Add((there, other, tags.Outer, tags.Inner));
            }
        }

        foreach (var (sub, otherMain, outer, inner) in all)
        {
            if (!_ends.ContainsKey(sub) && byTags.TryGetValue((otherMain, outer, inner), out var end))
                _ends[sub] = end;
        }
    }

    /// <summary>The bundle that an interface is a member of, otherwise the interface; null when the bundle is not known.</summary>
    private static VrpInterface? BundleOf(VrpInterface there)
    {
        if (there.ethTrunkMembership is { trunk.IsSet: true } membership)
            return membership.trunk.TryGet(out var trunk) ? there.Router.FindInterface(new InterfaceName(InterfaceKind.EthTrunk, trunk.ToString())) : null;
        if (there.ppp is { } ppp && (ppp.multilink.IsSet || ppp.globalMultilink.IsSet))
            return ppp.multilink.TryGet(out var bundle) || ppp.globalMultilink.TryGet(out bundle) ? there.Router.FindInterface(bundle) : null;
        return there;
    }

    /// <summary>The tags of the one VLAN of a sub-interface; null when there are several, or something else picks frames.</summary>
    private static (VlanId Outer, VlanId Inner)? TagsOf(VrpInterface sub)
    {
        if (sub.IsOpen)
            return null;
        if (sub.dot1q.IsSet)
            return sub is { vlanTermination: null, evc: null } && sub.dot1q.TryGet(out var vlan) ? (vlan, default) : null;
        return sub switch
        {
            { vlanTermination: { } termination, evc: null } => TagsOf(termination),
            { vlanTermination: null, evc.encapsulations: { Count: 1 } list } => TagsOf(list[0]),
            _ => null,
        };
    }

    private static (VlanId Outer, VlanId Inner)? TagsOf(VlanTermination termination)
    {
        if (termination is { dot1qTerminations: { Count: 1 } one, qinqTerminations: null, matches: null, qinqStackings: null })
            return one[0] is { last.IsSet: false, priorities.IsSet: false, dscp.IsSet: false, pppoe.IsSet: false, rest.IsSet: false } && one[0].first.TryGet(out var vlan) ? (vlan, default) : null;
        if (termination is { qinqTerminations: { Count: 1 } two, dot1qTerminations: null, matches: null, qinqStackings: null })
            return two[0] is { lastOuter.IsSet: false, lastInner.IsSet: false, anyInner.IsSet: false } && two[0].outer.TryGet(out var outer) && two[0].inner.TryGet(out var inner) ? (outer, inner) : null;
        return null;
    }

    private static (VlanId Outer, VlanId Inner)? TagsOf(EvcEncapsulation evc)
    {
        if (evc.lastVlan.IsSet || evc.lastInnerVlan.IsSet || evc.otherInner.IsSet || evc.priorities.IsSet || !evc.vlan.TryGet(out var outer))
            return null;
        if (evc.kind.Is(EvcEncapsulationKind.Dot1q))
            return (outer, default);
        return evc.kind.Is(EvcEncapsulationKind.Qinq) && evc.innerVlan.TryGet(out var inner) ? (outer, inner) : null;
    }
}
