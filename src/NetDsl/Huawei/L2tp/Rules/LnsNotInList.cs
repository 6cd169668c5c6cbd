using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>L-22: a name, a password or a block for an LNS that the group does not list.</summary>
internal sealed class LnsNotInList() : L2tpGroupRule(
    "ND3022",
    "A name, a password or a block is for an LNS that the L2TP group does not list",
    Severity.Error,
    "What is set for one LNS counts only when the group lists its address: otherwise the tunnel gets another name or password than was meant. Use an address of the list.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if ((group.Group.peerNames is null && group.Group.peerPasswords is null && group.Lac?.blocked is null) || FindAddresses(group) is not { } listed)
            return;
        foreach (var name in group.Group.peerNames.Items())
            Look(name.lns, "lns", "tunnel name");
        foreach (var password in group.Group.peerPasswords.Items())
            Look(password.lns, "lns", "tunnel password");
        foreach (var blocked in (group.Lac?.blocked).Items())
            Look(blocked.address, "address", "block");

        void Look(Setting<Ipv4Address> address, string parameter, string what)
        {
            if (address.TryGet(out var known) && !listed.Contains(known))
                context.Report(new Finding(Info, address.Origin!, $"{group}: the {what} is for {known}, which the group does not list: it does nothing. Use an address of the list.")
                {
                    Parameter = parameter,
                    Related = [new RelatedPlace(group.Lac!.starts![0].Origin, "the list")],
                });
        }
    }

    /// <summary>The addresses of the list; null when RADIUS delivers them, or one is not known.</summary>
    private static HashSet<Ipv4Address>? FindAddresses(L2tpGroupView group)
    {
        if (group.CountServers() is null or 0)
            return null;
        var found = new HashSet<Ipv4Address>();
        foreach (var server in group.Servers)
        {
            if (!server.TryGet(out var known) || known.Address.IsUnknown)
                return null;
            found.Add(known.Address);
        }

        return found;
    }
}
