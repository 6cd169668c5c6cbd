namespace NetDsl.Huawei;

/// <summary>L-71: the MTU of the virtual template of an LNS does not leave room for the tunnel.</summary>
internal sealed class LnsMtuTooLarge() : L2tpGroupRule(
    "ND3071",
    "The MTU of the virtual template leaves no room for the tunnel",
    Severity.Warning,
    "L2TP, UDP and IP take 38 bytes of every packet: over a path of 1500 bytes packets of users above 1462 bytes are fragmented. Use an MTU of 1460 in the virtual template, or larger packets on the whole path.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (!group.IsLns || group.Router.FindTemplate(group.Lns!.virtualTemplate) is not { } template || template.mtu.IsUnknown || MayHaveLargerPath(group.Router))
            return;
        var isSet = template.mtu.TryGet(out var mtu);
        if (isSet ? mtu.Value <= 1462 : !group.Router.IsComplete || template.IsOpen || template.MayHold("mtu"))
            return;
        foreach (var earlier in group.Router.Groups)
        {
            if (ReferenceEquals(earlier, group))
                break;
            if (earlier.IsLns && earlier.Lns!.virtualTemplate.Equals(group.Lns.virtualTemplate))
                return;
        }

        var room = "with the 38 bytes of the tunnel their packets exceed 1500 bytes and are fragmented. Use 1460.";
        context.Report(isSet
            ? new Finding(Info, template.mtu.Origin!, $"{group.Router}: the MTU of {template.name}, which {group.Group.name} uses for its users, is {mtu} bytes: {room}")
            {
                Parameter = "bytes",
                Fix = Fix.SetArgument("Use an MTU of 1460 bytes", template.mtu.Origin!, "bytes", "1460"),
            }
            : new Finding(Info, template.Origin, $"{group.Router}: {template.name}, which {group.Group.name} uses for its users, has no MTU, so that 1492 bytes hold: {room}")
            {
                Fix = Fix.Configure("Use an MTU of 1460 bytes", template.Origin, nameof(InterfaceBuilder.Mtu) + "(1460)"),
            });
    }

    /// <summary>An interface with an address has an MTU above 1500, or one that is not known.</summary>
    private static bool MayHaveLargerPath(L2tpRouter router)
    {
        foreach (var there in router.Router.interfaces)
        {
            if (there.name is { IsKnown: true, Raw.Kind: InterfaceKind.VirtualTemplate })
                continue;
            if (there.mtu.IsUnknown || there.IsOpen || there.MayHold("mtu") || (there.mtu.TryGet(out var mtu) && mtu.Value > 1500))
                return true;
        }

        return false;
    }
}
