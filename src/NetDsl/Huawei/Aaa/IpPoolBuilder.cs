using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes a pool of addresses for users.</summary>
public sealed class IpPoolBuilder : ViewBuilder<IpPoolBuilder, IpPool>
{
    internal IpPoolBuilder(IpPool model)
        : base(model)
    {
    }

    /// <summary>The pool belongs to the other device of a pair, which this one backs up. Keyword: <c>rui-slave</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public IpPoolBuilder Backup(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.backup, on, file, line);

    /// <summary>The gateway of the users and the network of the pool. Command: <c>gateway</c>.</summary>
    /// <param name="address">The gateway with the length of the mask, such as <c>10.1.0.1/24</c>; 8 to 30.</param>
    /// <returns>This builder.</returns>
    public IpPoolBuilder Gateway(Ipv4Prefix address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.gateway = SettingFactory.Of(address.Address, origin);
        Model.mask = SettingFactory.Of(address.Mask, origin);
        return this;
    }

    /// <summary>The ranges of addresses. Command: <c>section</c>.</summary>
    /// <param name="number">0 to 255.</param>
    /// <param name="start">The first address.</param>
    /// <param name="end">The last address; the first one when it is not set.</param>
    /// <returns>This builder.</returns>
    public IpPoolBuilder Section(PoolSectionNumber number, Ipv4Address start, Ipv4Address? end = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.sections ??= []).Add(new PoolSection { Origin = origin, number = SettingFactory.Of(number, origin), start = SettingFactory.Of(start, origin), end = SettingFactory.Maybe(end, origin) });
        return this;
    }

    /// <summary>A DNS server of the users; up to eight. Command: <c>dns-server</c>.</summary>
    /// <param name="address">The address of the server.</param>
    /// <returns>This builder.</returns>
    public IpPoolBuilder DnsServer(Ipv4Address address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.dnsServers.Add(SettingFactory.Of(address, new Origin(file, line)));
        return this;
    }

    /// <summary>The VPN instance of the users. Command: <c>vpn-instance</c>.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <returns>This builder.</returns>
    public IpPoolBuilder VpnInstance(VpnInstanceName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.vpnInstance, name, file, line);
}
