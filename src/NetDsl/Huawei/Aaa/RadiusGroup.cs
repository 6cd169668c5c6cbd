using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>A group of RADIUS servers. Command: <c>radius-server group</c>.</summary>
public sealed class RadiusGroup : ViewObject
{
    internal Setting<RadiusGroupName> name;
    internal Setting<Secret> sharedKey;
    internal Setting<Secret> cipherKey;
    internal Setting<bool> nasAddressFromTunnel;
    internal Setting<bool> nasPortWithUserId;
    internal List<RadiusAuthenticationServer>? authenticationServers;
    internal List<RadiusAccountingServer>? accountingServers;

    /// <summary>The name.</summary>
    public Setting<RadiusGroupName> Name => name;

    /// <summary>The key that protects the exchange. Command: <c>radius-server shared-key</c>.</summary>
    public Setting<Secret> SharedKey => sharedKey;

    /// <summary>The key that protects the exchange, as the device keeps it. Command: <c>radius-server shared-key-cipher</c>.</summary>
    public Setting<Secret> CipherKey => cipherKey;

    /// <summary>On an LNS, the NAS address is that of the LAC. Command: <c>radius-server nas-ip-address lns remote-ip</c>.</summary>
    public Setting<bool> NasAddressFromTunnel => nasAddressFromTunnel;

    /// <summary>On an LNS, the NAS port in accounting requests holds the user ID. Command: <c>radius-attribute include nas-port lns with-user-id accounting-request</c>.</summary>
    public Setting<bool> NasPortWithUserId => nasPortWithUserId;

    /// <summary>The servers that authenticate users. Command: <c>radius-server authentication</c>.</summary>
    public IReadOnlyList<RadiusAuthenticationServer> AuthenticationServers => authenticationServers ?? (IReadOnlyList<RadiusAuthenticationServer>)[];

    /// <summary>The servers that count the use. Command: <c>radius-server accounting</c>.</summary>
    public IReadOnlyList<RadiusAccountingServer> AccountingServers => accountingServers ?? (IReadOnlyList<RadiusAccountingServer>)[];
}

/// <summary>A server that authenticates users. Command: <c>radius-server authentication</c>.</summary>
public sealed class RadiusAuthenticationServer : ConfigObject
{
    internal Setting<Ipv4Address> address;
    internal Setting<RadiusPort> port;
    internal Setting<VpnInstanceName> vpn;
    internal Setting<RadiusWeight> weight;

    /// <summary>The address of the server.</summary>
    public Setting<Ipv4Address> Address => address;

    /// <summary>The UDP port.</summary>
    public Setting<RadiusPort> Port => port;

    /// <summary>The VPN instance in which it is reached. Keyword: <c>vpn-instance</c>.</summary>
    public Setting<VpnInstanceName> Vpn => vpn;

    /// <summary>Its share of the requests. Keyword: <c>weight</c>.</summary>
    public Setting<RadiusWeight> Weight => weight;
}

/// <summary>A server that counts the use. Command: <c>radius-server accounting</c>.</summary>
public sealed class RadiusAccountingServer : ConfigObject
{
    internal Setting<Ipv4Address> address;
    internal Setting<RadiusPort> port;
    internal Setting<VpnInstanceName> vpn;
    internal Setting<RadiusWeight> weight;

    /// <summary>The address of the server.</summary>
    public Setting<Ipv4Address> Address => address;

    /// <summary>The UDP port.</summary>
    public Setting<RadiusPort> Port => port;

    /// <summary>The VPN instance in which it is reached. Keyword: <c>vpn-instance</c>.</summary>
    public Setting<VpnInstanceName> Vpn => vpn;

    /// <summary>Its share of the requests. Keyword: <c>weight</c>.</summary>
    public Setting<RadiusWeight> Weight => weight;
}
