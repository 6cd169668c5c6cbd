namespace NetDsl.Huawei;

/// <summary>A rule about devices that back up each other.</summary>
internal abstract class BackupRule(string id, string title, Severity severity, string description)
    : L2tpRule(id, title, severity, description)
{
    private protected static BackupIndex Pairs(RuleContext context) => context.Index(BackupIndex.Create);
}

/// <summary>A rule about one device that backs up another one.</summary>
internal abstract class BackupRouterRule(string id, string title, Severity severity, string description)
    : BackupRule(id, title, severity, description)
{
    protected internal sealed override void Check(Device device, RuleContext context)
    {
        if (Pairs(context)[device] is { } router)
            Check(router, context);
    }

    protected abstract void Check(BackupRouter router, RuleContext context);
}

/// <summary>A rule about one remote backup service.</summary>
internal abstract class BackupServiceRule(string id, string title, Severity severity, string description)
    : BackupRule(id, title, severity, description)
{
    protected internal sealed override void Check(Device device, RuleContext context)
    {
        if (Pairs(context)[device] is not { } router)
            return;
        foreach (var service in router.Services)
            Check(service, context);
    }

    protected abstract void Check(BackupServiceView service, RuleContext context);
}

/// <summary>A rule about one remote backup profile.</summary>
internal abstract class ProfileRule(string id, string title, Severity severity, string description)
    : BackupRule(id, title, severity, description)
{
    protected internal sealed override void Check(Device device, RuleContext context)
    {
        if (Pairs(context)[device] is not { } router)
            return;
        foreach (var profile in router.Profiles)
            Check(profile, context);
    }

    protected abstract void Check(BackupProfileView profile, RuleContext context);
}

/// <summary>A rule about one VRRP group that a remote backup profile follows.</summary>
internal abstract class BackupGroupRule(string id, string title, Severity severity, string description)
    : BackupRule(id, title, severity, description)
{
    protected internal sealed override void Check(Device device, RuleContext context)
    {
        if (Pairs(context)[device] is not { } router)
            return;
        foreach (var group in router.Groups)
            Check(group, context);
    }

    protected abstract void Check(BackupGroupView group, RuleContext context);
}
