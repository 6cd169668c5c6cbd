using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>The tunnels that LACs start to LNSs that are described, with the group of the LNS that takes each.</summary>
internal sealed class L2tpTunnels
{
    private readonly Dictionary<L2tpRouter, List<L2tpTunnel>> _byLac = [];
    private readonly Dictionary<L2tpRouter, AcceptingGroups> _byLns = [];

    public L2tpTunnels(L2tpIndex index)
    {
        foreach (var router in index.Routers)
        {
            foreach (var group in router.Groups)
            {
                foreach (var start in (group.Lac?.starts).Items())
                {
                    foreach (var server in start.servers)
                        Add(index, group, server);
                }
            }
        }
    }

    /// <summary>The tunnels of a LAC.</summary>
    public ListItems<L2tpTunnel> From(L2tpRouter lac) => (_byLac.TryGetValue(lac, out var found) ? found : null).Items();

    private void Add(L2tpIndex index, L2tpGroupView group, Setting<LnsServer> server)
    {
        if (!server.TryGet(out var known) || known.Address.IsUnknown || index.FindOwner(known.Address) is not { } lns || ReferenceEquals(lns, group.Router))
            return;
        if (!_byLns.TryGetValue(lns, out var accepting))
            _byLns.Add(lns, accepting = new AcceptingGroups(lns));
        if (!_byLac.TryGetValue(group.Router, out var tunnels))
            _byLac.Add(group.Router, tunnels = []);

        // RADIUS may give another name than the group has.
        var name = group.Group.radiusForced.IsSet && !group.Group.radiusForced.Is(false) ? null : group.FindTunnelName(known.Address);
        var far = name is null ? null : accepting.Find(name);
        tunnels.Add(new L2tpTunnel(group, server, lns, name, far, name is not null && far is null && accepting.IsComplete));
    }

    /// <summary>The groups of an LNS by the LAC that they accept.</summary>
    private sealed class AcceptingGroups
    {
        private readonly Dictionary<string, L2tpGroupView> _byName = [];
        private readonly L2tpGroupView? _any;

        public AcceptingGroups(L2tpRouter lns)
        {
            // A router without any such group is no LNS: whether it should be one is asked elsewhere.
            IsComplete = lns.IsComplete && lns.IsLns && !lns.HasUnknownGroups && !lns.Router.MayHold("l2tp-group");
            foreach (var group in lns.Groups)
            {
                IsComplete &= group.IsComplete;
                if (!group.IsLns)
                    continue;
                if (group.Lns!.remote.TryGet(out var remote))
                    Add(remote.Value, group);
                else if (group.Lns.remote.IsUnknown)
                    IsComplete = false;
                if (group.IsDefaultLns)
                    _any = group;
            }
        }

        /// <summary>What is not accepted is refused.</summary>
        public bool IsComplete { get; }

        /// <summary>The group for a LAC of this name; null when there is none, or it is not certain which.</summary>
        public L2tpGroupView? Find(string name) => _byName.TryGetValue(name, out var found) ? found : IsComplete ? _any : null;

        private void Add(string remote, L2tpGroupView group)
        {
            if (!_byName.ContainsKey(remote))
                _byName.Add(remote, group);
        }
    }
}

/// <summary>A tunnel that a group of a LAC starts to an LNS that is described.</summary>
/// <param name="Lac">The group of the LAC.</param>
/// <param name="Server">The LNS in the list of the group.</param>
/// <param name="Lns">The router that has the address.</param>
/// <param name="Name">The name by which the LAC introduces itself; null when it is not known.</param>
/// <param name="Far">The group of the LNS that takes the tunnel; null when there is none, or it is not known.</param>
/// <param name="IsRefused">It is certain that no group of the LNS takes the tunnel.</param>
internal sealed record L2tpTunnel(L2tpGroupView Lac, Setting<LnsServer> Server, L2tpRouter Lns, string? Name, L2tpGroupView? Far, bool IsRefused)
{
    public Ipv4Address Address => Server.Raw.Address;

    /// <summary>For messages: <c>LAC1: the tunnel of lac1 to LNS1 (3.3.3.3)</c>.</summary>
    public override string ToString() => $"{Lac.Router}: the tunnel of {Lac.Group.name} to {Lns} ({Address})";
}

/// <summary>A rule about one tunnel between a LAC and an LNS that are both described.</summary>
internal abstract class L2tpTunnelRule(string id, string title, Severity severity, string description)
    : L2tpRule(id, title, severity, description)
{
    protected internal sealed override void Check(Device device, RuleContext context)
    {
        var index = Index(context);
        if (index[device] is not { } router)
            return;
        foreach (var tunnel in index.Tunnels.From(router))
            Check(tunnel, context);
    }

    protected abstract void Check(L2tpTunnel tunnel, RuleContext context);
}
