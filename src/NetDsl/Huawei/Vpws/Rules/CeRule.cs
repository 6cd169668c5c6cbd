namespace NetDsl.Huawei;

/// <summary>A rule about attachment circuits and the CEs behind them. A network without links tells nothing about CEs.</summary>
internal abstract class CeRule(string id, string title, Severity severity, string description)
    : VpwsRule(id, title, severity, description)
{
    protected internal sealed override void Check(Device device, RuleContext context)
    {
        if (context.Network.Links.Count == 0)
            return;
        var vpws = Index(context);
        if (vpws[device] is not { Circuits.Count: > 0 } router)
            return;
        var links = context.Index(LinkIndex.Create);
        Check(router, context.Index(_ => new CeIndex(vpws, links)), context);
    }

    private protected virtual void Check(RouterView router, CeIndex ces, RuleContext context)
    {
        foreach (var circuit in router.Circuits)
        {
            if (ces.FindCe(circuit) is { } ce)
                Check(circuit, ce, ces, context);
        }
    }

    /// <summary>Checks an attachment circuit with the interface of the CE behind it.</summary>
    protected virtual void Check(CircuitView circuit, VrpInterface ce, CeIndex ces, RuleContext context)
    {
    }

    /// <summary>For messages: <c>CE1 GigabitEthernet0/1/0</c>.</summary>
    protected static string Name(VrpInterface ce) => $"{ce.Router.Name} {ce.Name}";
}

/// <summary>A rule about a CE with one link and a CE with two, and the pseudowires between them.</summary>
internal abstract class AccessRule(string id, string title, Severity severity, string description)
    : CeRule(id, title, severity, description)
{
    private protected sealed override void Check(RouterView router, CeIndex ces, RuleContext context)
    {
        foreach (var access in ces.AccessesOf(router))
            Check(access, context);
    }

    protected abstract void Check(AsymmetricAccess access, RuleContext context);
}
