namespace NetDsl.H3c;

/// <summary>The two ends of a line on which OSPF runs at both.</summary>
internal static class OspfEnds
{
    private const long FastHello = 10;
    private const long SlowHello = 30;
    private const long DeadFactor = 4;

    /// <summary>The other end, when this is the end that stands first in the network: each line once; null otherwise.</summary>
    public static ComwareInterfaceView? FarOspf(this ComwareInterfaceView near) =>
        near.Routing.HasOspf && near.FarEnd is { } far && far.Routing.HasOspf && near.Router.Number < far.Router.Number ? far : null;

    /// <summary>The network type; null when it is not known.</summary>
    public static ComwareOspfNetworkType? TypeOf(this ComwareInterfaceView link)
    {
        if (link.Interface.ospf is { networkType.IsSet: true } ospf)
            return ospf.networkType.TryGet(out var said) ? said : null;
        if (!link.IsComplete || link.Interface.ospf is { IsOpen: true } || link.Interface.link is { protocol.IsUnknown: true } || link.MayHold("link-protocol"))
            return null;
        if (link.Interface.link is { } layer && layer.protocol.Is(LinkProtocol.FrameRelay))
            return ComwareOspfNetworkType.Nbma;
        if (link.Name.IsEthernet)
            return ComwareOspfNetworkType.Broadcast;
        return link.Name.Kind is InterfaceKind.Serial or InterfaceKind.Dialer or InterfaceKind.Bri or InterfaceKind.Async ? ComwareOspfNetworkType.PointToPoint : null;
    }

    /// <summary>The hello interval; null when it is not known.</summary>
    public static long? HelloOf(this ComwareInterfaceView link)
    {
        var hello = link.Interface.ospf?.hello ?? default;
        return hello.TryGet(out var said) ? said.Value
            : hello.IsSet ? null
            : link.TypeOf() switch { null => null, ComwareOspfNetworkType.Nbma or ComwareOspfNetworkType.PointToMultipoint => SlowHello, _ => FastHello };
    }

    /// <summary>The dead interval; null when it is not known, as when a hello interval stands alone.</summary>
    public static long? DeadOf(this ComwareInterfaceView link)
    {
        var dead = link.Interface.ospf?.dead ?? default;
        return dead.TryGet(out var said) ? said.Value : dead.IsSet || link.Interface.ospf is { hello.IsSet: true } ? null : DeadFactor * link.HelloOf();
    }
}
