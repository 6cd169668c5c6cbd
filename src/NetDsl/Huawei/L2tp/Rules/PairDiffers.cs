using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>L-171: the L2TP groups of the two LACs of a pair agree.</summary>
internal sealed class PairDiffers() : BackedUpPairRule(
    "ND3171",
    "The L2TP groups of two LACs that back up each other differ",
    Severity.Error,
    "The LAC that takes over goes on with the tunnels of the other one: it needs the same L2TP group with the same LNSs, tunnel name and password, and the same domain that uses it. Give both LACs the same.")
{
    protected override void Check(BackedUpPair pair, RuleContext context)
    {
        Check(pair.First, pair.Second, compares: true, context);
        Check(pair.Second, pair.First, compares: false, context);
    }

    /// <summary>Compares groups of one name; that one is missing is said only of a LAC with one partner, since it may be meant for another.</summary>
    private void Check(BackedUpLac near, BackedUpLac far, bool compares, RuleContext context)
    {
        foreach (var source in near.Sources)
        {
            var group = source.Group;
            if (!group.name.IsKnown)
                continue;
            if (far.FindGroup(group.name) is { } same)
            {
                if (compares)
                    Compare(near, group, far, same, context);
            }
            else if (near.HasOnePartner() && far.IsComplete && !HasUnknownNames(far) && !far.Router.MayHold("l2tp-group"))
            {
                context.Report(new Finding(Info, group.Origin, $"{near}: {far}, which backs up the tunnels of the L2TP group {group.name}, has no group of that name: it cannot take them over. Give both LACs the same group.")
                {
                    Parameter = "name",
                    Related = [new RelatedPlace(far.Router.Origin, "the other LAC")],
                });
            }
        }
    }

    private void Compare(BackedUpLac near, L2tpGroup mine, BackedUpLac far, L2tpGroup theirs, RuleContext context)
    {
        CompareNames(near, mine, far, theirs, context);
        if (mine.password.TryGet(out var password) && theirs.password.TryGet(out var other) && password.IsSameAs(other) == false)
            Report(far, theirs, theirs.password.Origin!, $"has another password than on {near}", near, mine.password.Origin!, "password", null, context);
        CompareServers(near, mine, far, theirs, context);
        CompareServers(far, theirs, near, mine, context);
        CompareDomains(near, mine, far, theirs, context);
        CompareDomains(far, theirs, near, mine, context);
    }

    private void CompareNames(BackedUpLac near, L2tpGroup mine, BackedUpLac far, L2tpGroup theirs, RuleContext context)
    {
        if (mine.peerNames is { Count: > 0 } || theirs.peerNames is { Count: > 0 } || NameOf(near, mine) is not { } first || NameOf(far, theirs) is not { } second || first == second)
            return;
        var fix = first.IndexOfAny(['"', '\\']) >= 0 ? null : (mine.tunnelName.IsSet, theirs.tunnelName.IsSet) switch
        {
            (true, true) => Fix.SetArgument($"Take the tunnel name {first}", theirs.tunnelName.Origin!, "name", $"\"{first}\""),
            (true, false) => Fix.Configure($"Take the tunnel name {first}", theirs.Origin, $"{nameof(L2tpGroupBuilder.TunnelName)}(\"{first}\")"),
            _ => null,
        };
        Report(far, theirs, theirs.tunnelName.Origin ?? theirs.Origin, $"introduces itself as {second}, and as {first} on {near}", near, mine.tunnelName.Origin ?? mine.Origin, theirs.tunnelName.IsSet ? "name" : null, fix, context);
    }

    private void CompareDomains(BackedUpLac near, L2tpGroup mine, BackedUpLac far, L2tpGroup theirs, RuleContext context)
    {
        if (!near.HasOnePartner() || near.Router.aaa is not { } aaa || far.Router.aaa is not { IsOpen: false } other || !far.IsComplete || other.MayHold("domain") || !mine.name.TryGet(out var name))
            return;
        foreach (var domain in aaa.domains.Items())
        {
            if (domain.name.TryGet(out var named) && domain.FindUse(name) is { } use && !MayName(other, named, name))
                Report(near, mine, use.Origin, $"is that of the domain {named}, and on {far} it is not", far, theirs.Origin, "group", null, context);
        }
    }

    private void Report(BackedUpLac lac, L2tpGroup group, Origin at, string what, BackedUpLac other, Origin related, string? parameter, Fix? fix, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{lac}: the L2TP group {group.name} {what}: the LAC that takes over cannot go on with the tunnels of the other one. Give both the same.")
        {
            Parameter = parameter,
            Related = [new RelatedPlace(related, other.ToString())],
            Fix = fix,
        });

    private static bool MayName(Aaa aaa, DomainName name, L2tpGroupName group)
    {
        foreach (var domain in aaa.domains.Items())
        {
            if (domain.name.IsUnknown || (domain.name.Is(name) && (domain.IsOpen || domain.MayHold("l2tp-group") || domain.l2tpByRadius.IsSet || domain.FindUse(group) is not null || HasUnknown(domain))))
                return true;
        }

        return false;
    }

    private static bool HasUnknown(AaaDomain domain)
    {
        foreach (var named in domain.l2tpGroups.Items())
        {
            if (named.group.IsUnknown)
                return true;
        }

        return false;
    }

    private static bool HasUnknownNames(BackedUpLac lac)
    {
        foreach (var group in lac.Router.l2tpGroups.Items())
        {
            if (group.name.IsUnknown)
                return true;
        }

        return false;
    }

    private static string? NameOf(BackedUpLac lac, L2tpGroup group)
    {
        if (group.tunnelName.IsSet)
            return group.tunnelName.TryGet(out var name) ? name.ToString() : null;
        return group.IsOpen || group.MayHold("tunnel name") || !lac.Router.name.TryGet(out var host) ? null : host.ToString();
    }

    /// <summary>An LNS that the one LAC knows and the other one does not.</summary>
    private void CompareServers(BackedUpLac near, L2tpGroup mine, BackedUpLac far, L2tpGroup theirs, RuleContext context)
    {
        if (FindServers(mine) is not { } servers || FindServers(theirs) is not { } others)
            return;
        foreach (var server in servers)
        {
            if (others.Exists(o => o.Raw.Address.Equals(server.Raw.Address)))
                continue;
            Report(near, mine, server.Origin!, $"has the LNS {server.Raw.Address}, which it has not on {far}", far, theirs.lac!.starts![0].Origin, null, null, context);
            return;
        }
    }

    /// <summary>The LNSs; null when one is not known, or RADIUS delivers them.</summary>
    private static List<Setting<LnsServer>>? FindServers(L2tpGroup group)
    {
        if (group.lac is not { starts: { Count: 1 } starts, IsOpen: false } || starts[0].servers.Count == 0 || group.IsOpen || group.MayHold("start l2tp"))
            return null;
        foreach (var server in starts[0].servers)
        {
            if (!server.IsKnown || server.Raw.Address.IsUnknown)
                return null;
        }

        return starts[0].servers;
    }
}
