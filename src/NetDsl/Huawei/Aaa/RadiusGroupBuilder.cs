using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes a group of RADIUS servers.</summary>
public sealed class RadiusGroupBuilder : ViewBuilder<RadiusGroupBuilder, RadiusGroup>
{
    internal RadiusGroupBuilder(RadiusGroup model)
        : base(model)
    {
    }

    /// <summary>The servers that authenticate users. Command: <c>radius-server authentication</c>.</summary>
    /// <param name="address">The address of the server.</param>
    /// <param name="port">The UDP port, usually 1812.</param>
    /// <param name="vpn">The VPN instance in which it is reached. Keyword: <c>vpn-instance</c>.</param>
    /// <param name="weight">Its share of the requests, 0 to 100.</param>
    /// <returns>This builder.</returns>
    public RadiusGroupBuilder AuthenticationServer(Ipv4Address address, RadiusPort port, VpnInstanceName? vpn = null, RadiusWeight? weight = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.authenticationServers ??= []).Add(new RadiusAuthenticationServer { Origin = origin, address = SettingFactory.Of(address, origin), port = SettingFactory.Of(port, origin), vpn = SettingFactory.Maybe(vpn, origin), weight = SettingFactory.Maybe(weight, origin) });
        return this;
    }

    /// <summary>The servers that count the use. Command: <c>radius-server accounting</c>.</summary>
    /// <param name="address">The address of the server.</param>
    /// <param name="port">The UDP port, usually 1813.</param>
    /// <param name="vpn">The VPN instance in which it is reached. Keyword: <c>vpn-instance</c>.</param>
    /// <param name="weight">Its share of the requests, 0 to 100.</param>
    /// <returns>This builder.</returns>
    public RadiusGroupBuilder AccountingServer(Ipv4Address address, RadiusPort port, VpnInstanceName? vpn = null, RadiusWeight? weight = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.accountingServers ??= []).Add(new RadiusAccountingServer { Origin = origin, address = SettingFactory.Of(address, origin), port = SettingFactory.Of(port, origin), vpn = SettingFactory.Maybe(vpn, origin), weight = SettingFactory.Maybe(weight, origin) });
        return this;
    }

    /// <summary>The key that protects the exchange with the servers. Command: <c>radius-server shared-key-cipher</c>.</summary>
    /// <param name="key">Equal on the servers; take it from <see cref="Secret.FromEnvironment"/> or <see cref="Secret.FromFile"/>.</param>
    /// <returns>This builder.</returns>
    public RadiusGroupBuilder SharedKey(Secret key, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.sharedKey = default;
        return Set(ref Model.cipherKey, key, file, line);
    }

    /// <summary>On an LNS, the NAS address is that of the LAC. Command: <c>radius-server nas-ip-address lns remote-ip</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public RadiusGroupBuilder NasAddressFromTunnel(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.nasAddressFromTunnel, on, file, line);

    /// <summary>On an LNS, the NAS port in accounting requests holds the user ID. Command: <c>radius-attribute include nas-port lns with-user-id accounting-request</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public RadiusGroupBuilder NasPortWithUserId(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.nasPortWithUserId, on, file, line);
}
