namespace NetDsl.Huawei;

/// <summary>A rule about users, domains, access interfaces and queues on one router.</summary>
internal abstract class UserAccessRule(string id, string title, Severity severity, string description)
    : L2tpRule(id, title, severity, description)
{
    protected internal sealed override void Check(Device device, RuleContext context)
    {
        if (device is VrpRouter router)
            Check(router, context);
    }

    protected abstract void Check(VrpRouter router, RuleContext context);
}

/// <summary>A rule about one AAA domain.</summary>
internal abstract class DomainRule(string id, string title, Severity severity, string description)
    : UserAccessRule(id, title, severity, description)
{
    protected sealed override void Check(VrpRouter router, RuleContext context)
    {
        if (router.aaa is not { } aaa)
            return;
        foreach (var domain in aaa.domains.Items())
            Check(router, domain, context);
    }

    protected abstract void Check(VrpRouter router, AaaDomain domain, RuleContext context);
}

/// <summary>A rule about one interface that takes users, or that serves their access in another way.</summary>
internal abstract class UserInterfaceRule(string id, string title, Severity severity, string description)
    : UserAccessRule(id, title, severity, description)
{
    protected sealed override void Check(VrpRouter router, RuleContext context)
    {
        foreach (var there in router.interfaces)
        {
            if (there.bas is not null || there.access is not null)
                Check(there, context);
        }
    }

    protected abstract void Check(VrpInterface there, RuleContext context);
}
