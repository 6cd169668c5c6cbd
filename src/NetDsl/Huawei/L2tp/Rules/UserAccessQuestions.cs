namespace NetDsl.Huawei;

/// <summary>What rules ask about domains, L2TP groups and interfaces of users.</summary>
internal static class UserAccessQuestions
{
    private static readonly DomainName Default0 = DomainName.Parse("default0");
    private static readonly DomainName Default1 = DomainName.Parse("default1");
    private static readonly DomainName DefaultAdmin = DomainName.Parse("default_admin");
    private static readonly AaaSchemeName SchemeDefault = AaaSchemeName.Parse("default");
    private static readonly AaaSchemeName SchemeDefault0 = AaaSchemeName.Parse("default0");
    private static readonly AaaSchemeName SchemeDefault1 = AaaSchemeName.Parse("default1");

    /// <summary>The device has the domain without being told.</summary>
    public static bool IsBuiltIn(this Setting<DomainName> name) => name.Is(Default0) || name.Is(Default1) || name.Is(DefaultAdmin);

    /// <summary>The device has the scheme without being told.</summary>
    public static bool IsBuiltIn(this Setting<AaaSchemeName> name) => name.Is(SchemeDefault) || name.Is(SchemeDefault0) || name.Is(SchemeDefault1);

    /// <summary>The scheme by which a device asks RADIUS without being told more.</summary>
    public static bool IsBuiltInRadius(this Setting<AaaSchemeName> name) => name.Is(SchemeDefault1);

    /// <summary>The group begins tunnels: users of its domains are sent on.</summary>
    public static bool IsLac(this L2tpGroup group) => group.lac is { starts: not null };

    /// <summary>The group accepts tunnels.</summary>
    public static bool IsLns(this L2tpGroup group) => group.lns is { virtualTemplate.IsSet: true };

    public static bool HasLac(this VrpRouter router)
    {
        foreach (var group in router.l2tpGroups.Items())
        {
            if (group.IsLac())
                return true;
        }

        return false;
    }

    public static bool HasLns(this VrpRouter router)
    {
        foreach (var group in router.l2tpGroups.Items())
        {
            if (group.IsLns())
                return true;
        }

        return false;
    }

    /// <summary>Whatever the L2TP groups do not show is missing.</summary>
    public static bool KnowsL2tpGroups(this VrpRouter router)
    {
        if (router.IsOpen)
            return false;
        foreach (var group in router.l2tpGroups.Items())
        {
            if (group.IsOpen || group.lac is { IsOpen: true } || group.lns is { IsOpen: true } || group.MayHold("start l2tp") || group.MayHold("allow l2tp"))
                return false;
        }

        return true;
    }

    /// <summary>The users of the domain go into tunnels of a group of this router.</summary>
    public static bool IsTunnelled(this AaaDomain domain) => domain is { l2tpGroups.Count: > 0, l2tpByRadius.IsSet: false };

    /// <summary>For messages: <c>LAC1: domain isp1</c>.</summary>
    public static string Show(this AaaDomain domain, VrpRouter router) => $"{router.Name}: domain {domain.name}";

    /// <summary>For messages: <c>LAC1 GigabitEthernet0/1/0.1</c>.</summary>
    public static string Show(this VrpInterface there) => $"{there.Router.Name} {there.Name}";
}
