using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>What a tunnel interface carries packets in. Command: <c>tunnel-protocol</c>.</summary>
public enum TunnelProtocol
{
    /// <summary>MPLS TE. Keywords: <c>mpls te</c>.</summary>
    MplsTe,

    /// <summary>GRE over IPv4. Keyword: <c>gre</c>.</summary>
    Gre,

    /// <summary>GRE over IPv6. Keywords: <c>gre ipv6</c>.</summary>
    GreIpv6,

    /// <summary>GRE to many destinations. Keywords: <c>gre p2mp</c>.</summary>
    GreP2mp,

    /// <summary>IPv6 over IPv4. Keyword: <c>ipv6-ipv4</c>.</summary>
    Ipv6OverIpv4,

    /// <summary>IPv6 over IPv4, 6to4. Keywords: <c>ipv6-ipv4 6to4</c>.</summary>
    SixToFour,

    /// <summary>IPv6 over IPv4, 6RD. Keywords: <c>ipv6-ipv4 6rd</c>.</summary>
    SixRd,

    /// <summary>IPv4 over IPv6. Keyword: <c>ipv4-ipv6</c>.</summary>
    Ipv4OverIpv6,

    /// <summary>IPsec. Keyword: <c>ipsec</c>.</summary>
    Ipsec,

    /// <summary>Nothing yet. Keyword: <c>none</c>.</summary>
    None,
}

/// <content>Tunnel interfaces.</content>
public sealed partial class VrpInterface
{
    internal InterfaceTunnel? tunnel;
    internal TeTunnel? teTunnel;
    internal Setting<bool> statistics;

    /// <summary>Where the tunnel leads and what it carries packets in; null on other interfaces. Command: <c>tunnel-protocol</c>.</summary>
    public InterfaceTunnel? Tunnel => tunnel;

    /// <summary>What MPLS TE does for the tunnel; null without. Commands: <c>mpls te</c> ...</summary>
    public TeTunnel? TeTunnel => teTunnel;

    /// <summary>Traffic is counted, on tunnels and sub-interfaces. Command: <c>statistic enable</c>.</summary>
    public Setting<bool> Statistics => statistics;
}

/// <summary>Where a tunnel leads and what it carries packets in.</summary>
public sealed class InterfaceTunnel : ConfigObject
{
    internal Setting<TunnelProtocol> protocol;
    internal Setting<IpAddress> sourceAddress;
    internal Setting<InterfaceName> sourceInterface;
    internal Setting<VpnInstanceName> destinationVpn;
    internal Setting<IpAddress> destination;

    /// <summary>What packets are carried in. Command: <c>tunnel-protocol</c>.</summary>
    public Setting<TunnelProtocol> Protocol => protocol;

    /// <summary>The address that packets are sent from. Command: <c>source</c>.</summary>
    public Setting<IpAddress> SourceAddress => sourceAddress;

    /// <summary>The interface whose address packets are sent from. Command: <c>source</c>.</summary>
    public Setting<InterfaceName> SourceInterface => sourceInterface;

    /// <summary>The VPN that the destination is looked up in. Keyword: <c>vpn-instance</c>.</summary>
    public Setting<VpnInstanceName> DestinationVpn => destinationVpn;

    /// <summary>Where the tunnel ends; for MPLS TE the LSR ID of the egress. Command: <c>destination</c>.</summary>
    public Setting<IpAddress> Destination => destination;
}

/// <content>Tunnel interfaces.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>A tunnel interface. Command: <c>interface Tunnel</c> <i>number</i>.</summary>
    /// <param name="number">The number.</param>
    /// <param name="configure">Describes the interface.</param>
    /// <returns>The builder of the interface.</returns>
    public InterfaceBuilder Tunnel(TunnelNumber number, Action<InterfaceBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Interface(number.IsUnknown ? default : InterfaceName.Parse("Tunnel" + number), configure, file, line);
}

/// <content>Tunnel interfaces.</content>
public sealed partial class InterfaceBuilder
{
    /// <summary>Makes the interface an MPLS TE tunnel. Commands: <c>tunnel-protocol mpls te</c>, <c>destination</c>.</summary>
    /// <param name="destination">The LSR ID of the egress.</param>
    /// <param name="configure">Describes the tunnel.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder TeTunnel(Ipv4Address destination, Action<TeTunnelBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var tunnel = EnsureTunnel(origin);
        tunnel.protocol = new(Huawei.TunnelProtocol.MplsTe, true, origin);
        tunnel.destination = SettingFactory.Of<IpAddress>(destination, origin);
        Model.teTunnel ??= new TeTunnel { Origin = origin };
        new TeTunnelBuilder(Model.teTunnel).Configure(configure);
        return this;
    }

    /// <summary>Makes the interface a GRE tunnel over IPv4. Commands: <c>tunnel-protocol gre</c>, <c>source</c>, <c>destination</c>.</summary>
    /// <param name="source">The interface whose address packets are sent from.</param>
    /// <param name="destination">Where the tunnel ends.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder GreTunnel(InterfaceName source, Ipv4Address destination, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        TunnelProtocol(Huawei.TunnelProtocol.Gre, file, line).TunnelSource(source, file, line).TunnelDestination(destination, null, file, line);

    /// <summary>What the tunnel carries packets in. Command: <c>tunnel-protocol</c>.</summary>
    /// <param name="protocol">The protocol.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder TunnelProtocol(Input<TunnelProtocol> protocol, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref EnsureTunnel(new Origin(file, line)).protocol, protocol, file, line);

    /// <summary>The interface whose address tunnel packets are sent from. Command: <c>source</c>.</summary>
    /// <param name="source">The interface.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder TunnelSource(InterfaceName source, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref EnsureTunnel(new Origin(file, line)).sourceInterface, source, file, line);

    /// <summary>The address that tunnel packets are sent from. Command: <c>source</c>.</summary>
    /// <param name="source">The address, of an interface of this router.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder TunnelSourceAddress(IpAddress source, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref EnsureTunnel(new Origin(file, line)).sourceAddress, source, file, line);

    /// <summary>Where the tunnel ends. Command: <c>destination</c>.</summary>
    /// <param name="destination">The address.</param>
    /// <param name="vpnInstance">The VPN that the address is looked up in.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder TunnelDestination(IpAddress destination, VpnInstanceName? vpnInstance = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var tunnel = EnsureTunnel(origin);
        tunnel.destinationVpn = SettingFactory.Maybe(vpnInstance, origin);
        tunnel.destination = SettingFactory.Of(destination, origin);
        return this;
    }

    /// <summary>Counts traffic, on tunnels and sub-interfaces. Command: <c>statistic enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Statistics(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.statistics, on, file, line);

    private InterfaceTunnel EnsureTunnel(Origin origin) => Model.tunnel ??= new InterfaceTunnel { Origin = origin };
}
