using System;

namespace NetDsl.H3c;

/// <summary>Under which name a caller introduces itself.</summary>
internal static class CallerNames
{
    /// <summary>The PPP user name of a backup, or of the channels that it calls with; not set or unknown when it is not certain.</summary>
    public static Setting<DialerPeerName> UserName(this ComwareInterfaceView caller)
    {
        if (!caller.IsComplete || caller.MayHold("ppp "))
            return default;
        if (Of(caller) is { IsSet: true } own)
            return own;
        foreach (var member in caller.Members)
        {
            if (Of(member) is { IsSet: true } name)
                return name;
        }

        return default;
    }

    private static Setting<DialerPeerName> Of(ComwareInterfaceView there)
    {
        if (there.Interface.ppp is not { IsOpen: false } ppp)
            return default;
        var name = ppp.chapUser.IsSet ? ppp.chapUser : ppp.papUser;
        if (ppp.chapUser.IsSet && ppp.papUser.IsSet && !ppp.chapUser.Equals(ppp.papUser))
            return default;
        return name.IsKnown && DialerPeerName.TryParse(name.Value.ToString(), out var known) ? new(known, true, name.Origin!) : default;
    }
}
