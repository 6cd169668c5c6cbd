using System;

namespace NetDsl.H3c;

/// <summary>The three-valued questions about lines, channels and their lower layers that rules ask.</summary>
internal static class LineQuestions
{
    /// <summary>The first line of a view that no command declares and that begins with these words; null when there is none.</summary>
    public static RawLine? FindRaw(this ViewObject view, string words)
    {
        foreach (var line in view.rawLines.Items())
        {
            if (line.Text.Starts(words))
                return line;
        }

        return null;
    }

    /// <summary>Does a line begin with these words?</summary>
    public static bool Starts(this string text, string words) =>
        text.StartsWith(words, StringComparison.OrdinalIgnoreCase) && (text.Length == words.Length || text[words.Length] == ' ');

    /// <summary>The word of a line behind these words; empty where there is none.</summary>
    public static string WordBehind(this string text, string words)
    {
        var from = Math.Min(words.Length + 1, text.Length);
        var end = text.IndexOf(' ', from);
        return end < 0 ? text.Substring(from) : text.Substring(from, end - from);
    }

    /// <summary>The other end of a line, as certain as its addresses make it: two lines of equal addresses have other ends of their own.</summary>
    public static ComwareInterfaceView? OtherEnd(this ComwareInterfaceView near) =>
        near.FarEnd is { } far && (!near.Address.IsSet || !far.Address.Equals(near.Address)) && far.Interface.vpnInstance.Equals(near.Interface.vpnInstance) ? far : null;

    /// <summary>Is it a line that PPP runs over from end to end: ISDN, serial, asynchronous or a modem?</summary>
    public static bool IsPppLine(this ComwareInterfaceView there) =>
        there.Name.Kind is InterfaceKind.Bri or InterfaceKind.Serial or InterfaceKind.Async or InterfaceKind.AnalogModem;

    /// <summary>Is it a line with a modem: an asynchronous one?</summary>
    public static bool IsModemLine(this ComwareInterfaceView there) =>
        there.Name.Kind is InterfaceKind.Async or InterfaceKind.AnalogModem
        || (there.Name.Kind == InterfaceKind.Serial && there.Interface.link is { physicalMode: var mode } && mode.Is(PhysicalMode.Asynchronous));

    /// <summary>Does the interface ask the other end who it is?</summary>
    public static bool Authenticates(this ComwareInterface there) =>
        there.ppp is { } ppp && (ppp.chap.Is(true) || ppp.msChap.Is(true) || ppp.msChapV2.Is(true) || ppp.pap.Is(true));

    /// <summary>Where it was said that the interface asks the other end who it is.</summary>
    public static Origin AuthenticationOrigin(this ComwarePpp ppp) =>
        ppp.chap.Is(true) ? ppp.chap.Origin! : ppp.msChap.Is(true) ? ppp.msChap.Origin! : ppp.msChapV2.Is(true) ? ppp.msChapV2.Origin! : ppp.pap.Origin ?? ppp.Origin;

    /// <summary>Is the Dialer that of a PPPoE client?</summary>
    public static bool IsPppoeClient(this ComwareInterfaceView dialer)
    {
        foreach (var member in dialer.Members)
        {
            if (member.Interface.link is { pppoeDialer.IsSet: true })
                return true;
        }

        return false;
    }

    /// <summary>May an interface of the router be a channel of a Dialer although the model does not show it?</summary>
    public static bool MayHoldMembers(this ComwareRouterView router)
    {
        if (!router.IsComplete || router.HasUnknownMembers || router.MayHold("interface"))
            return true;
        foreach (var there in router.Interfaces)
        {
            if (there.Interface.IsOpen || there.MayHold("dialer") || there.MayHold("pppoe-client"))
                return true;
        }

        return false;
    }
}
