using System;
using System.Runtime.CompilerServices;
using NetDsl.H3c;

namespace NetDsl;

/// <content>Routers of H3C and HPE.</content>
public sealed partial class NetworkBuilder
{
    /// <summary>An H3C or HPE router with Comware 7, such as an MSR 3600.</summary>
    /// <param name="name">The host name, unique in the network. Command: <c>sysname</c>.</param>
    /// <param name="configure">Describes the router.</param>
    /// <returns>The builder of the router.</returns>
    /// <exception cref="NetDslException">ND1010: there is a device of that name.</exception>
    public ComwareRouterBuilder H3cRouter(HostName name, Action<ComwareRouterBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var router = new ComwareRouter { Origin = origin, name = SettingFactory.Of(name, origin) };
        _network.Add(router);
        return new ComwareRouterBuilder(router).Configure(configure);
    }
}
