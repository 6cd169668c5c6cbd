namespace NetDsl.Huawei;

/// <summary>L-14: a group lists no LNS, and RADIUS is not asked for any.</summary>
internal sealed class NoLnsWithoutRadius() : L2tpGroupRule(
    "ND3414",
    "An L2TP group lists no LNS, and its users are not authenticated by RADIUS",
    Severity.Error,
    "Without a list RADIUS has to deliver the LNS together with the user: users that the router authenticates itself are not tunnelled. List the LNS, or authenticate the users by RADIUS.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (!group.IsLac || group.CountServers() != 0 || !group.Group.name.IsKnown || group.Group.IsBuiltIn() || group.Router.Router.aaa is not { IsOpen: false } aaa || aaa.MayHold("domain") || aaa.MayHold("authentication-scheme"))
            return;
        AaaDomain? local = null;
        foreach (var domain in aaa.domains.Items())
        {
            if (!Names(domain, group.Group.name))
                continue;
            if (domain.IsOpen || domain.l2tpByRadius.IsSet || domain.MayHold("authentication-scheme") || !IsLocal(aaa, domain.authenticationScheme))
                return;
            local ??= domain;
        }

        if (local is not null)
            context.Report(new Finding(Info, group.Lac!.starts![0].Origin, $"{group} lists no LNS, and the router itself authenticates the users of domain {local.name}: RADIUS is not asked, delivers no LNS, and no tunnel is started. List the LNS, or authenticate the users by RADIUS.") { Related = [new RelatedPlace(local.authenticationScheme.Origin!, "how the users are authenticated")] });
    }

    private static bool Names(AaaDomain domain, Setting<L2tpGroupName> group)
    {
        foreach (var named in domain.l2tpGroups.Items())
        {
            if (named.group.IsUnknown || named.group.Equals(group))
                return true;
        }

        return false;
    }

    /// <summary>It is certain that the scheme has no way but local and none.</summary>
    private static bool IsLocal(Aaa aaa, Setting<AaaSchemeName> name)
    {
        if (!name.IsKnown)
            return false;
        foreach (var scheme in aaa.authenticationSchemes.Items())
        {
            if (!scheme.name.IsKnown)
                return false;
            if (!scheme.name.Equals(name))
                continue;
            foreach (var way in scheme.ways)
            {
                if (!way.Is(AuthenticationMethod.Local) && !way.Is(AuthenticationMethod.None))
                    return false;
            }

            return scheme is { ways.Count: > 0, radiusProxy.IsSet: false, IsOpen: false } && !scheme.MayHold("authentication-mode");
        }

        return name.Is("default0");
    }
}
