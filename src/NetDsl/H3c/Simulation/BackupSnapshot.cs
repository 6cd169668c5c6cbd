using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>A group of dynamic route backup at a moment of a simulation.</summary>
public sealed class SimulatedGroup
{
    internal SimulatedGroup(RoutingGroupNumber number, bool isUp)
    {
        Number = number;
        IsUp = isUp;
    }

    /// <summary>The number of the group.</summary>
    public RoutingGroupNumber Number { get; }

    /// <summary>Has one of its networks a route that does not leave through a backup?</summary>
    public bool IsUp { get; }
}

/// <summary>A backup interface at a moment of a simulation.</summary>
public sealed class SimulatedInterface
{
    internal SimulatedInterface(InterfaceName name, BackupState state)
    {
        Name = name;
        State = state;
    }

    /// <summary>The interface.</summary>
    public InterfaceName Name { get; }

    /// <summary>What it is doing.</summary>
    public BackupState State { get; }

    /// <summary>Is its link up?</summary>
    public bool IsUp => State is BackupState.Active or BackupState.Release;
}

/// <summary>A network at a moment of a simulation: how the router reaches it.</summary>
public sealed class SimulatedNetwork
{
    internal SimulatedNetwork(Ipv4Prefix network, VpnInstanceName vpnInstance, IReadOnlyList<SimulatedRoute> routes, IReadOnlyList<InterfaceName> carriedBy)
    {
        Network = network;
        VpnInstance = vpnInstance;
        Routes = routes;
        CarriedBy = carriedBy;
    }

    /// <summary>The network.</summary>
    public Ipv4Prefix Network { get; }

    /// <summary>The VPN instance; unknown (the default) for the public routing table.</summary>
    public VpnInstanceName VpnInstance { get; }

    /// <summary>The routes that packets to the network take.</summary>
    public IReadOnlyList<SimulatedRoute> Routes { get; }

    /// <summary>The interfaces of these routes whose links carry packets; where there is none, packets are lost.</summary>
    public IReadOnlyList<InterfaceName> CarriedBy { get; }
}

/// <summary>The state of a simulation.</summary>
public sealed class BackupSnapshot
{
    internal BackupSnapshot(long second, IReadOnlyList<SimulatedGroup> groups, IReadOnlyList<SimulatedInterface> interfaces, IReadOnlyList<SimulatedNetwork> networks)
    {
        Second = second;
        Groups = groups;
        Interfaces = interfaces;
        Networks = networks;
    }

    /// <summary>When, in seconds from the start of the simulation.</summary>
    public long Second { get; }

    /// <summary>The groups.</summary>
    public IReadOnlyList<SimulatedGroup> Groups { get; }

    /// <summary>The backup interfaces.</summary>
    public IReadOnlyList<SimulatedInterface> Interfaces { get; }

    /// <summary>The networks that the groups watch, and those that tracked backups lead to.</summary>
    public IReadOnlyList<SimulatedNetwork> Networks { get; }
}

/// <summary>A moment of a simulation at which something happens.</summary>
public sealed class BackupMoment
{
    internal BackupMoment(string what, IReadOnlyList<BackupStep> steps, BackupSnapshot after)
    {
        Event = what;
        Steps = steps;
        After = after;
    }

    /// <summary>The event, such as <c>Serial2/1/0 is lost</c>; empty when only time has passed.</summary>
    public string Event { get; }

    /// <summary>What the backup interfaces do about it.</summary>
    public IReadOnlyList<BackupStep> Steps { get; }

    /// <summary>The state behind it.</summary>
    public BackupSnapshot After { get; }
}
