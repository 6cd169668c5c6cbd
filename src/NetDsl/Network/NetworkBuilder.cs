using System;
using System.Runtime.CompilerServices;
using NetDsl.Huawei;

namespace NetDsl;

/// <summary>Describes the devices of a network.</summary>
public sealed partial class NetworkBuilder
{
    private readonly Network _network;

    internal NetworkBuilder(Network network) => _network = network;

    internal Network Network => _network;

    /// <summary>A Huawei router with VRP8, such as an NE40E or a NetEngine 8000.</summary>
    /// <param name="name">The host name, unique in the network. Command: <c>sysname</c>.</param>
    /// <param name="configure">Describes the router.</param>
    /// <returns>The builder of the router.</returns>
    /// <exception cref="NetDslException">ND1010: there is a device of that name.</exception>
    public VrpRouterBuilder HuaweiRouter(HostName name, Action<VrpRouterBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var router = new VrpRouter { Origin = origin, name = SettingFactory.Of(name, origin) };
        _network.Add(router);
        return new VrpRouterBuilder(router).Configure(configure);
    }

    /// <summary>A cable between two interfaces. It writes no command; rules and pictures use it.</summary>
    /// <param name="a">The interface of the one end.</param>
    /// <param name="b">The interface of the other end.</param>
    /// <returns>This builder.</returns>
    public NetworkBuilder Link(ILinkEnd a, ILinkEnd b, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        _network.Add(new Link(a, b, new Origin(file, line)));
        return this;
    }
}
