using System;
using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>V-59: two sub-interfaces of a port take frames of one VLAN.</summary>
internal sealed class VlanTwice() : Rule(new RuleInfo(
    "ND6059",
    "Two sub-interfaces of a port take one VLAN",
    Severity.Error,
    "Interfaces",
    "A frame belongs to one sub-interface: the router refuses the VLAN on the second one unless both tell frames apart by priority, DSCP or type. Give each a VLAN of its own."))
{
    protected internal override void Check(Device device, RuleContext context)
    {
        if (device is not VrpRouter router)
            return;
        Dictionary<(InterfaceKind Kind, int Port, uint Outer, uint Inner), (VrpInterface Interface, Origin At)>? taken = null;
        foreach (var there in router.interfaces)
        {
            if (!there.name.TryGet(out var name) || !name.IsSubinterface || !name.IsEthernet)
                continue;
            taken ??= new(router.interfaces.Count);
            if (there.dot1q.TryGet(out var vlan))
                Take(router, there, vlan, default, there.dot1q.Origin!, taken, context);
            foreach (var tags in (there.vlanTermination?.dot1qTerminations).Items())
            {
                if (tags is { last.IsSet: false, priorities.IsSet: false, dscp.IsSet: false, pppoe.IsSet: false, rest.IsSet: false } && tags.first.TryGet(out vlan))
                    Take(router, there, vlan, default, tags.Origin, taken, context);
            }

            foreach (var tags in (there.vlanTermination?.qinqTerminations).Items())
            {
                if (tags is { lastOuter.IsSet: false, lastInner.IsSet: false } && tags.outer.TryGet(out vlan) && tags.inner.TryGet(out var inner))
                    Take(router, there, vlan, inner, tags.Origin, taken, context);
            }

            foreach (var frames in (there.evc?.encapsulations).Items())
            {
                if (frames.kind.Is(EvcEncapsulationKind.Dot1q) && frames is { lastVlan.IsSet: false, priorities.IsSet: false } && frames.vlan.TryGet(out vlan))
                    Take(router, there, vlan, default, frames.Origin, taken, context);
            }
        }
    }

    private void Take(VrpRouter router, VrpInterface there, VlanId outer, VlanId inner, Origin at, Dictionary<(InterfaceKind Kind, int Port, uint Outer, uint Inner), (VrpInterface Interface, Origin At)> taken, RuleContext context)
    {
        var name = there.name.Raw;
        var key = (name.Kind, PortHash(name.Number), (uint)outer.Value, inner.IsUnknown ? 0 : (uint)inner.Value);
        if (!taken.TryGetValue(key, out var first))
        {
            taken.Add(key, (there, at));
            return;
        }

        if (ReferenceEquals(first.Interface, there) || !first.Interface.name.Raw.Main.Equals(name.Main))
            return;
        var vlans = inner.IsUnknown ? $"VLAN {outer}" : $"VLAN {outer} with inner VLAN {inner}";
        context.Report(new Finding(Info, at, $"{router.Name} {there.Name}: {first.Interface.Name} of the same port already takes {vlans}: the router refuses it here. Give each sub-interface a VLAN of its own.")
        {
            Parameter = inner.IsUnknown ? "vlan" : "inner",
            Related = [new RelatedPlace(first.At, "the other sub-interface")],
        });
    }

    /// <summary>Of the number up to the dot, without making a text of it.</summary>
    private static int PortHash(string number)
    {
        var hash = 17;
        for (var i = 0; i < number.Length && number[i] != '.'; i++)
            hash = unchecked((hash * 31) + number[i]);
        return hash;
    }
}
