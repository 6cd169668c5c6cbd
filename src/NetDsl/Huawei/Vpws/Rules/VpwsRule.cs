namespace NetDsl.Huawei;

/// <summary>A rule of VPWS.</summary>
internal abstract class VpwsRule(string id, string title, Severity severity, string description)
    : Rule(new RuleInfo(id, title, severity, "VPWS", description))
{
    private protected static VpwsIndex Index(RuleContext context) => context.Index(VpwsIndex.Create);
}

/// <summary>A rule about one router.</summary>
internal abstract class RouterRule(string id, string title, Severity severity, string description)
    : VpwsRule(id, title, severity, description)
{
    protected internal sealed override void Check(Device device, RuleContext context)
    {
        if (Index(context)[device] is { } router)
            Check(router, context);
    }

    protected abstract void Check(RouterView router, RuleContext context);
}

/// <summary>A rule about one attachment circuit.</summary>
internal abstract class CircuitRule(string id, string title, Severity severity, string description)
    : VpwsRule(id, title, severity, description)
{
    protected internal sealed override void Check(Device device, RuleContext context)
    {
        if (Index(context)[device] is not { } router)
            return;
        foreach (var circuit in router.Circuits)
            Check(circuit, context);
    }

    protected abstract void Check(CircuitView circuit, RuleContext context);
}
