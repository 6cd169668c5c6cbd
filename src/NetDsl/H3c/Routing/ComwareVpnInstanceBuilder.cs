using System;
using System.Runtime.CompilerServices;

namespace NetDsl.H3c;

/// <content>VPN instances.</content>
public sealed partial class ComwareRouterBuilder
{
    /// <summary>A VPN instance; the same one again when the name was used before. Command: <c>ip vpn-instance</c>.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <param name="configure">Describes it.</param>
    /// <returns>The builder of the VPN instance.</returns>
    public ComwareVpnInstanceBuilder VpnInstance(VpnInstanceName name, Action<ComwareVpnInstanceBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new ComwareVpnInstance { Origin = origin, name = SettingFactory.Of(name, origin) });
        return new ComwareVpnInstanceBuilder(model).Configure(configure);
    }
}

/// <summary>Describes a VPN instance.</summary>
public sealed class ComwareVpnInstanceBuilder : ViewBuilder<ComwareVpnInstanceBuilder, ComwareVpnInstance>
{
    internal ComwareVpnInstanceBuilder(ComwareVpnInstance model)
        : base(model)
    {
    }

    /// <summary>What it is for. Command: <c>description</c>.</summary>
    /// <param name="text">1 to 80 characters.</param>
    /// <returns>This builder.</returns>
    public ComwareVpnInstanceBuilder Description(RoutingDescription text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.description, text, file, line);

    /// <summary>The name of the VPN instance, for a verb that refers to it.</summary>
    /// <param name="builder">The builder of the VPN instance.</param>
    public static implicit operator VpnInstanceName(ComwareVpnInstanceBuilder builder) => builder.Model.name.Or(default);
}
