namespace NetDsl.H3c;

/// <summary>Where a route of the simulation comes from.</summary>
public enum SimulatedProtocol
{
    /// <summary>A network of an interface of the router.</summary>
    Direct,

    /// <summary>OSPF.</summary>
    Ospf,

    /// <summary>IS-IS.</summary>
    Isis,

    /// <summary>A static route.</summary>
    Static,

    /// <summary>RIP.</summary>
    Rip,

    /// <summary>BGP.</summary>
    Bgp,
}

/// <summary>A route that the router knows; whether it is used depends on the others.</summary>
public sealed class SimulatedRoute
{
    /// <summary>Creates a route.</summary>
    /// <param name="network">The network.</param>
    /// <param name="outInterface">The interface that packets leave through.</param>
    /// <param name="protocol">Where it comes from.</param>
    public SimulatedRoute(Ipv4Prefix network, InterfaceName outInterface, SimulatedProtocol protocol)
    {
        Network = network.Network;
        OutInterface = outInterface;
        Protocol = protocol;
        Preference = protocol switch
        {
            SimulatedProtocol.Direct => 0,
            SimulatedProtocol.Ospf => 10,
            SimulatedProtocol.Isis => 15,
            SimulatedProtocol.Static => 60,
            SimulatedProtocol.Rip => 100,
            _ => 255,
        };
    }

    /// <summary>The network.</summary>
    public Ipv4Prefix Network { get; }

    /// <summary>The interface that packets leave through.</summary>
    public InterfaceName OutInterface { get; }

    /// <summary>Where it comes from.</summary>
    public SimulatedProtocol Protocol { get; }

    /// <summary>The VPN instance; unknown (the default) for the public routing table.</summary>
    public VpnInstanceName VpnInstance { get; init; }

    /// <summary>How much it is preferred to routes of other protocols, the smallest wins; the default of the protocol when not set.</summary>
    public long Preference { get; init; }

    /// <summary>How far the network is within the protocol, the smallest wins: cost, hops, MED.</summary>
    public long Metric { get; init; }

    /// <summary>BGP: the address of the peer; where all else ties, the smallest wins.</summary>
    public Ipv4Address Peer { get; init; }

    /// <summary>BGP: the router ID of the peer, which is compared before its address; unknown (the default) when it is not known.</summary>
    public Ipv4Address RouterId { get; init; }

    /// <summary>BGP: the peer belongs to another autonomous system, which wins.</summary>
    public bool IsExternal { get; init; }

    /// <summary>The line of the configuration that makes the route; null when a protocol has learned it.</summary>
    internal ComwareStaticRoute? Source { get; init; }

    /// <summary>The route as one line.</summary>
    public override string ToString() => $"{Network} {Protocol} {OutInterface}";
}
