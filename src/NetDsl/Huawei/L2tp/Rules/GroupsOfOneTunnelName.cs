using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>L-43: two groups of a LAC reach one LNS under one tunnel name with different passwords.</summary>
internal sealed class GroupsOfOneTunnelName() : L2tpRouterRule(
    "ND3043",
    "Two L2TP groups of a LAC are one to the LNS and have different passwords",
    Severity.Warning,
    "The LNS tells LACs apart by their tunnel name: both groups get the same group of the LNS, which has one password. Give the groups different tunnel names, or one password.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        if (router.Groups.Count < 2)
            return;
        Dictionary<(Ipv4Address Lns, string Name), L2tpGroupView>? seen = null;
        foreach (var group in router.Groups)
        {
            if (!group.IsLac || !group.GoesByPassword() || group.Authenticates is not true)
                continue;
            foreach (var server in group.Servers)
            {
                if (!server.TryGet(out var known) || known.Address.IsUnknown || group.FindTunnelName(known.Address) is not { } name)
                    continue;
                seen ??= [];
                if (!seen.TryGetValue((known.Address, name), out var first))
                    seen.Add((known.Address, name), group);
                else
                    Compare(first, group, known.Address, name, context);
            }
        }
    }

    private void Compare(L2tpGroupView first, L2tpGroupView second, Ipv4Address lns, string name, RuleContext context)
    {
        var (one, other) = (first.FindPassword(lns), second.FindPassword(lns));
        if (ReferenceEquals(first, second) || !one.IsKnown || !other.IsKnown || one.Raw.IsSameAs(other.Raw) is not false)
            return;
        context.Report(new Finding(Info, other.Origin!, $"{second} introduces itself to {lns} as {name}, as {first.Group.name} does, with another password: the LNS takes them for one LAC, and the tunnels of one do not come up. Give the groups different tunnel names, or one password.")
        {
            Parameter = "password",
            Related = [new RelatedPlace(one.Origin!, "the other password")],
        });
    }
}
