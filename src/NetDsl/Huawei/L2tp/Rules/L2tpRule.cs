namespace NetDsl.Huawei;

/// <summary>A rule of L2TP.</summary>
internal abstract class L2tpRule(string id, string title, Severity severity, string description)
    : Rule(new RuleInfo(id, title, severity, "L2TP", description))
{
    private protected static L2tpIndex Index(RuleContext context) => context.Index(L2tpIndex.Create);
}

/// <summary>A rule about one router.</summary>
internal abstract class L2tpRouterRule(string id, string title, Severity severity, string description)
    : L2tpRule(id, title, severity, description)
{
    protected internal sealed override void Check(Device device, RuleContext context)
    {
        if (Index(context)[device] is { } router)
            Check(router, context);
    }

    protected abstract void Check(L2tpRouter router, RuleContext context);
}

/// <summary>A rule about one L2TP group.</summary>
internal abstract class L2tpGroupRule(string id, string title, Severity severity, string description)
    : L2tpRule(id, title, severity, description)
{
    protected internal sealed override void Check(Device device, RuleContext context)
    {
        if (Index(context)[device] is not { } router)
            return;
        foreach (var group in router.Groups)
            Check(group, context);
    }

    protected abstract void Check(L2tpGroupView group, RuleContext context);
}

/// <summary>A rule about one remote backup profile together with the service that it uses.</summary>
internal abstract class BackupProfileRule(string id, string title, Severity severity, string description)
    : L2tpRule(id, title, severity, description)
{
    protected internal sealed override void Check(Device device, RuleContext context)
    {
        if (Index(context)[device] is not { } router)
            return;
        foreach (var profile in router.Router.backupProfiles.Items())
            Check(router, profile, context);
    }

    protected abstract void Check(L2tpRouter router, RemoteBackupProfile profile, RuleContext context);
}
