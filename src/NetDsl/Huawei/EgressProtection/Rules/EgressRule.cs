namespace NetDsl.Huawei;

/// <summary>A rule of egress protection.</summary>
internal abstract class EgressRule(string id, string title, Severity severity, string description)
    : Rule(new RuleInfo(id, title, severity, "Egress protection", description))
{
    private protected static EgressIndex Index(RuleContext context) => context.Index(EgressIndex.Create);
}

/// <summary>A rule about one router.</summary>
internal abstract class EgressRouterRule(string id, string title, Severity severity, string description)
    : EgressRule(id, title, severity, description)
{
    protected internal sealed override void Check(Device device, RuleContext context)
    {
        if (Index(context)[device] is { } router)
            Check(router, context);
    }

    protected abstract void Check(EgressRouter router, RuleContext context);
}

/// <summary>A rule about one VPN instance.</summary>
internal abstract class EgressVpnRule(string id, string title, Severity severity, string description)
    : EgressRule(id, title, severity, description)
{
    protected internal sealed override void Check(Device device, RuleContext context)
    {
        if (Index(context)[device] is not { } router)
            return;
        foreach (var vpn in router.Vpns)
            Check(vpn, context);
    }

    protected abstract void Check(EgressVpn vpn, RuleContext context);
}

/// <summary>A rule about one BGP session of the public network.</summary>
internal abstract class EgressPeerRule(string id, string title, Severity severity, string description)
    : EgressRule(id, title, severity, description)
{
    protected internal sealed override void Check(Device device, RuleContext context)
    {
        if (Index(context)[device] is not { } router)
            return;
        foreach (var peer in router.Peers)
            Check(peer, context);
    }

    protected abstract void Check(EgressPeer peer, RuleContext context);
}

/// <summary>A rule about two PEs that protect each other.</summary>
internal abstract class EgressPairRule(string id, string title, Severity severity, string description)
    : EgressRule(id, title, severity, description)
{
    protected internal sealed override void Check(RuleContext context)
    {
        foreach (var pair in Index(context).Pairs)
            Check(pair, context);
    }

    protected abstract void Check(EgressPair pair, RuleContext context);
}
