using System;

namespace NetDsl.H3c;

/// <summary>The three-valued questions about dialing that rules ask of an interface.</summary>
internal static class DialupQuestions
{
    /// <summary>Is it certain that interfaces of this kind never dial? A serial interface is one that dials when it is an ISDN PRI, asynchronous or has DDR.</summary>
    public static bool CannotDial(this ComwareInterfaceView there)
    {
        var name = there.Name;
        switch (name.Kind)
        {
            case InterfaceKind.Unknown or InterfaceKind.Dialer or InterfaceKind.Async or InterfaceKind.AnalogModem or InterfaceKind.Cellular or InterfaceKind.EthChannel:
                return false;
            case InterfaceKind.Bri:
                return name.IsSubinterface;
            case InterfaceKind.Serial:
                return there.IsComplete
                    && there.Dialer is null
                    && !name.IsPri()
                    && there.Interface.link is not { physicalMode.IsSet: true }
                    && there.Controller() is not { serialSets.Count: > 0 }
                    && !there.MayHold("dialer")
                    && !there.MayHold("physical-mode");
            default:
                return true;
        }
    }

    /// <summary>Is it certain that DDR is not enabled, neither by a line of the interface nor by membership?</summary>
    public static bool LacksDdr(this ComwareInterfaceView there)
    {
        if (!there.IsComplete || there.MayHold("dialer") || there.Dialer is { } dialer && (dialer.method.IsSet || dialer.IsMember))
            return false;
        return there.Name.Kind != InterfaceKind.Dialer || (there.Members.Count == 0 && !there.Router.HasUnknownMembers);
    }

    /// <summary>Does it dial by next hop: traditional DDR, by its own line or because channels belong to it?</summary>
    public static bool DialsByRoute(this ComwareInterfaceView there)
    {
        if (there.Dialer is { method: { IsSet: true } method })
            return method.Is(DdrMethod.Traditional);
        foreach (var member in there.Members)
        {
            if (member.Dialer is { circularGroup.IsSet: true })
                return true;
        }

        return false;
    }

    /// <summary>Has it a dialer route, or may it have one?</summary>
    public static bool MayHaveRoute(this ComwareInterfaceView there) => there.HasRoute() || !there.IsComplete || there.MayHold("dialer");

    /// <summary>Has it a dialer route?</summary>
    public static bool HasRoute(this ComwareInterfaceView there) => there.Dialer is { routes.Count: > 0 };

    /// <summary>Has it a number to dial, by <c>dialer number</c> or by a dialer route, or may it have one?</summary>
    public static bool MayHaveNumber(this ComwareInterfaceView there)
    {
        if (!there.IsComplete || there.MayHold("dialer"))
            return true;
        if (there.Dialer is not { } dialer)
            return false;
        if (dialer.number.IsSet)
            return true;
        foreach (var route in dialer.routes.Items())
        {
            if (route.number.IsSet || route.IsOpen)
                return true;
        }

        return false;
    }

    /// <summary>Does PPP ask the other end who it is, or may it? A channel of a Dialer may do so for it.</summary>
    public static bool MayAuthenticate(this ComwareInterfaceView there)
    {
        if (AsksByItself(there))
            return true;
        foreach (var member in there.Members)
        {
            if (AsksByItself(member))
                return true;
        }

        return false;
    }

    /// <summary>Does an earlier dialer route lead to the same next hop: is it another number of the same peer?</summary>
    public static bool IsRepeat(this DialerLink dialer, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (dialer.routes![i].number.IsSet && dialer.routes[i].nextHop.Equals(dialer.routes[at].nextHop))
                return true;
        }

        return false;
    }

    private static bool AsksByItself(ComwareInterfaceView there) =>
        !there.IsComplete
        || there.MayHold("ppp authentication")
        || there.Interface.ppp is { } ppp && (ppp.IsOpen || MayBe(ppp.chap) || MayBe(ppp.msChap) || MayBe(ppp.msChapV2) || MayBe(ppp.pap));

    /// <summary>Is this the interface of an ISDN PRI: the D channel of an E1 or T1 line?</summary>
    public static bool IsPri(this InterfaceName name) =>
        name.Kind == InterfaceKind.Serial && (name.Number.EndsWith(":15", StringComparison.Ordinal) || name.Number.EndsWith(":23", StringComparison.Ordinal));

    /// <summary>The line that the interface is a channel of: <c>2/3/0</c> for Serial2/3/0:15; null for an interface that is no channel.</summary>
    public static string? LineOf(this InterfaceName name) =>
        !name.IsUnknown && name.Number.IndexOf(':') is > 0 and var colon ? name.Number.Substring(0, colon) : null;

    /// <summary>The controller whose channel the interface is; null when it is no channel or the controller is not described.</summary>
    public static ComwareController? Controller(this ComwareInterfaceView there)
    {
        if (there.Name.LineOf() is not { } line)
            return null;
        foreach (var controller in there.Router.Router.controllers.Items())
        {
            if (controller.name.TryGet(out var name) && string.Equals(name.Number, line, StringComparison.Ordinal))
                return controller;
        }

        return null;
    }

    /// <summary>The DDR on the interface was described, by whatever line: where something that is missing in it can be said.</summary>
    public static Origin DialOrigin(this ComwareInterfaceView there) => there.Dialer?.Origin ?? there.Interface.Origin;

    /// <summary>Is it certain that the router has no VPN instance of this name?</summary>
    public static bool LacksVpnInstance(this ComwareRouterView router, Setting<VpnInstanceName> name)
    {
        if (!name.TryGet(out var wanted) || !router.IsComplete || router.MayHold("ip vpn-instance"))
            return false;
        foreach (var there in router.Router.vpnInstances.Items())
        {
            if (!there.name.IsKnown || there.name.Is(wanted))
                return false;
        }

        return true;
    }

    private static bool MayBe(Setting<bool> setting) => setting.IsSet && !setting.Is(false);
}
