using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>An L2TP group as it works.</summary>
internal sealed class L2tpGroupView(L2tpRouter router, L2tpGroup group)
{
    public L2tpRouter Router { get; } = router;

    public L2tpGroup Group { get; } = group;

    public Origin Origin => Group.Origin;

    public LacSide? Lac => Group.lac;

    public LnsSide? Lns => Group.lns;

    /// <summary>The group starts tunnels: it has a line with LNSs.</summary>
    public bool IsLac => Lac is { starts.Count: > 0 };

    /// <summary>The group accepts tunnels.</summary>
    public bool IsLns => Lns is { virtualTemplate.IsSet: true };

    /// <summary>The group that accepts any LAC.</summary>
    public bool IsDefaultLns => Group.name.Is("default-lns");

    /// <summary>Whatever is not here is missing: no code took part that could not be evaluated, and no line is there that is not modelled.</summary>
    public bool IsComplete => Router.IsComplete && !Group.IsOpen && Group.lac is not { IsOpen: true } && Group.lns is not { IsOpen: true } && Group.rawLines is null;

    /// <summary>The LNSs with where each was given.</summary>
    public IEnumerable<Setting<LnsServer>> Servers
    {
        get
        {
            foreach (var start in Lac?.starts ?? [])
            {
                foreach (var server in start.servers)
                    yield return server;
            }
        }
    }

    /// <summary>Whether both ends prove who they are; null when it is not known. On unless it is turned off.</summary>
    public bool? Authenticates => Group.authentication.TryGet(out var on) ? on : Group.authentication.IsUnknown || !IsComplete ? null : true;

    /// <summary>The tunnels may be those of a pair of LACs that back each other up, for which stricter rules hold.</summary>
    public bool IsBackedUp => Lac is { sourceIsShared.IsSet: true } && Router.Router.backupProfiles is { Count: > 0 };

    /// <summary>Tunnels are authenticated by AAA or RADIUS rather than by the password, or that is not known.</summary>
    public bool MayAskAaa => (Group.aaaAuthentication.IsSet && !Group.aaaAuthentication.Is(false)) || (Group.radiusForced.IsSet && !Group.radiusForced.Is(false));

    /// <summary>The name by which a LAC introduces itself to an LNS: one for that LNS, that of the group, or the host name. Null when it is not known.</summary>
    public string? FindTunnelName(Ipv4Address? lns = null)
    {
        foreach (var name in Group.peerNames.Items())
        {
            if (!name.lns.IsKnown || lns is null)
                return null;
            if (name.lns.Is(lns.Value))
                return name.name.IsKnown ? name.name.Raw.Value : null;
        }

        if (Group.tunnelName.IsSet || !IsComplete)
            return Group.tunnelName.TryGet(out var known) ? known.Value : null;
        return Router.Router.name.TryGet(out var host) ? host.Value : null;
    }

    /// <summary>The password for an LNS: one for that LNS, or that of the group. Not set when there is none.</summary>
    public Setting<Secret> FindPassword(Ipv4Address? lns = null)
    {
        foreach (var password in Group.peerPasswords.Items())
        {
            if (!password.lns.IsKnown)
                return new Setting<Secret>(default, known: false, password.Origin);
            if (lns is { } there && password.lns.Is(there))
                return password.password;
        }

        return Group.password;
    }

    /// <summary>The address that a LAC uses as source; unknown or not set when it cannot be told.</summary>
    public Setting<Ipv4Address> SourceAddress => Lac is { } lac ? Router.AddressOf(lac.source) : default;

    /// <summary>For messages: <c>LAC1: L2TP group lac1</c>.</summary>
    public override string ToString() => $"{Router}: L2TP group {Group.name}";
}
