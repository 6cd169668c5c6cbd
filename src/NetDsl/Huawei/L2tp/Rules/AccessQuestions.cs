using System;

namespace NetDsl.Huawei;

/// <summary>What rules ask about the domains, pools and virtual templates of users.</summary>
internal static class AccessQuestions
{
    private static readonly string[] BuiltInDomains = ["default0", "default1", "default_admin"];

    /// <summary>A domain that every device has.</summary>
    public static bool IsBuiltIn(this DomainName domain)
    {
        foreach (var there in BuiltInDomains)
        {
            if (string.Equals(domain.Value, there, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>An L2TP group that every device has.</summary>
    public static bool IsBuiltIn(this L2tpGroupName group) =>
        string.Equals(group.Value, "default-lac", StringComparison.OrdinalIgnoreCase) || string.Equals(group.Value, "default-lns", StringComparison.OrdinalIgnoreCase);

    /// <summary>True unless it is certain that the router has no such domain.</summary>
    public static bool MayHaveDomain(this L2tpRouter router, DomainName domain)
    {
        if (!router.IsComplete || domain.IsBuiltIn() || router.Router.MayHold("aaa"))
            return true;
        if (router.Router.aaa is not { } aaa)
            return false;
        if (aaa.IsOpen || aaa.MayHold("domain"))
            return true;
        foreach (var there in aaa.domains.Items())
        {
            if (there.name.IsUnknown || there.name.Is(domain))
                return true;
        }

        return false;
    }

    /// <summary>The router has users of its own: an access interface, or one that may be one.</summary>
    public static bool MayHaveAccess(this L2tpRouter router)
    {
        foreach (var there in router.Router.interfaces)
        {
            if (there.bas is not null || there.access is not null || there.IsOpen || there.MayHold("bas") || there.MayHold("pppoe-server"))
                return true;
        }

        return !router.IsComplete || router.Router.MayHold("interface ");
    }

    /// <summary>The virtual template of all PPPoE users; null when there are several, and when it is not known.</summary>
    public static VrpInterface? FindOnlyTemplate(this L2tpRouter router)
    {
        VrpInterface? found = null;
        foreach (var there in router.Router.interfaces)
        {
            if (there.access is not { virtualTemplate.IsSet: true } access)
                continue;
            if (router.FindInterface(access.virtualTemplate) is not { } template || (found is not null && !ReferenceEquals(found, template)))
                return null;
            found = template;
        }

        return found;
    }
}
