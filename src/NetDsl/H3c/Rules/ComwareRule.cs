namespace NetDsl.H3c;

/// <summary>A rule of dynamic route backup.</summary>
internal abstract class ComwareRule(string id, string title, Severity severity, string description)
    : Rule(new RuleInfo(id, title, severity, "Dynamic route backup", description))
{
    private protected static ComwareIndex Index(RuleContext context) => context.Index(ComwareIndex.Create);
}

/// <summary>A rule about one router.</summary>
internal abstract class ComwareRouterRule(string id, string title, Severity severity, string description)
    : ComwareRule(id, title, severity, description)
{
    protected internal sealed override void Check(Device device, RuleContext context)
    {
        if (device is ComwareRouter && Index(context)[device] is { } router)
            Check(router, context);
    }

    protected abstract void Check(ComwareRouterView router, RuleContext context);
}

/// <summary>A rule about one interface.</summary>
internal abstract class ComwareInterfaceRule(string id, string title, Severity severity, string description)
    : ComwareRule(id, title, severity, description)
{
    protected internal sealed override void Check(Device device, RuleContext context)
    {
        if (device is not ComwareRouter || Index(context)[device] is not { } router)
            return;
        foreach (var there in router.Interfaces)
            Check(there, context);
    }

    protected abstract void Check(ComwareInterfaceView there, RuleContext context);
}

/// <summary>A rule about one interface that is a backup of dynamic route backup.</summary>
internal abstract class BackupInterfaceRule(string id, string title, Severity severity, string description)
    : ComwareRule(id, title, severity, description)
{
    protected internal sealed override void Check(Device device, RuleContext context)
    {
        if (device is not ComwareRouter || Index(context)[device] is not { } router)
            return;
        foreach (var backup in router.Backups)
            Check(backup, context);
    }

    protected abstract void Check(ComwareInterfaceView backup, RuleContext context);
}

/// <summary>A rule about one group of dynamic route backup: each that has a network or is referred to.</summary>
internal abstract class RoutingGroupRule(string id, string title, Severity severity, string description)
    : ComwareRule(id, title, severity, description)
{
    protected internal sealed override void Check(Device device, RuleContext context)
    {
        if (device is not ComwareRouter || Index(context)[device] is not { } router)
            return;
        foreach (var group in router.Groups)
            Check(group, context);
    }

    protected abstract void Check(RoutingGroupView group, RuleContext context);
}
