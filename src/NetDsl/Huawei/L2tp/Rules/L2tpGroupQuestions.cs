namespace NetDsl.Huawei;

/// <summary>What several rules ask of an L2TP group.</summary>
internal static class L2tpGroupQuestions
{
    /// <summary>The group of a LAC that is always there.</summary>
    public static readonly L2tpGroupName DefaultLac = "default-lac";

    /// <summary>The group of an LNS that is always there; it may accept any LAC.</summary>
    public static readonly L2tpGroupName DefaultLns = "default-lns";

    /// <summary>The router has the group without being told.</summary>
    public static bool IsBuiltIn(this L2tpGroup group) => group.name.Is(DefaultLac) || group.name.Is(DefaultLns);

    /// <summary>It is certain that the passwords of the two routers decide about tunnels, if anything does.</summary>
    public static bool GoesByPassword(this L2tpGroupView group) => group.IsComplete && !group.MayAskAaa;

    /// <summary>How many LNSs the group lists; null when that cannot be told.</summary>
    public static int? CountServers(this L2tpGroupView group)
    {
        if (!group.IsComplete || group.Lac is not { } lac)
            return null;
        var count = 0;
        foreach (var start in lac.starts.Items())
            count += start.servers.Count;
        return count;
    }

    /// <summary>A domain leaves it to RADIUS where its users are tunnelled, or may do so.</summary>
    public static bool MayGetTunnelsFromRadius(this L2tpRouter router)
    {
        if (!router.IsComplete || router.Router.aaa is { IsOpen: true })
            return true;
        foreach (var domain in (router.Router.aaa?.domains).Items())
        {
            if (domain.IsOpen || (domain.l2tpByRadius.IsSet && !domain.l2tpByRadius.Is(false)) || domain.MayHold("l2tp-user"))
                return true;
        }

        return false;
    }

    /// <summary>Users are authenticated by PAP and by nothing else.</summary>
    public static bool OffersOnlyPap(this PppLink ppp) =>
        ppp.pap.Is(true) && !ppp.autoAuthentication.IsSet && !ppp.chap.IsSet && !ppp.mschapV1.IsSet && !ppp.mschapV2.IsSet;
}
