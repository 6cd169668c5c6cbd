using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>Who is at the other end of a PPP link, and what each gives and asks for.</summary>
internal static class PppPeers
{
    /// <summary>The interfaces that an interface has PPP links to, as far as they are described and certain.</summary>
    public static IEnumerable<ComwareInterfaceView> Peers(this ComwareInterfaceView near)
    {
        if (!IsPpp(near))
            yield break;
        if (near.OtherEnd() is { } far)
        {
            if (IsPpp(far))
                yield return far;
            yield break;
        }

        foreach (var route in near.Dialer?.routes.Items() ?? default)
        {
            if (near.Router.Index.FindCalled(near, route) is { } called && IsPpp(called))
                yield return called;
        }
    }

    /// <summary>All that the interface says about PPP is known to be there.</summary>
    public static bool HasAllPpp(this ComwareInterfaceView there) =>
        there.IsComplete && !there.MayHold("ppp") && there.Interface.ppp is not { IsOpen: true } && there.Members.TrueForAll(m => m.IsComplete && !m.MayHold("ppp"));

    /// <summary>The local user of a name; null when there is none. Whether there may be one that is not seen is told by <paramref name="certain"/>.</summary>
    public static ComwareUser? FindUser(this ComwareRouterView router, string name, out bool certain)
    {
        certain = router.IsComplete && !router.MayHold("local-user") && !router.MayHold("domain") && !router.MayHold("radius") && !router.MayHold("hwtacacs") && name.IndexOf('@') < 0;
        ComwareUser? found = null;
        foreach (var user in router.Router.localUsers.Items())
        {
            if (!user.name.IsKnown || user.userClass.IsUnknown)
                certain = false;
            else if (user.userClass.Is(UserClass.Network) && string.Equals(user.name.ToString(), name, System.StringComparison.Ordinal))
                found = user;
        }

        return found;
    }

    private static bool IsPpp(ComwareInterfaceView there) =>
        (there.Name.Kind == InterfaceKind.Dialer ? !there.IsPppoeClient() : there.IsPppLine())
        && (there.Interface.link is not { protocol.IsSet: true } link || link.protocol.Is(LinkProtocol.Ppp));
}
