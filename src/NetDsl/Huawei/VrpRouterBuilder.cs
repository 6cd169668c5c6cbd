using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes a router with Huawei VRP8. Each feature has its verbs in its own folder.</summary>
public sealed partial class VrpRouterBuilder : ViewBuilder<VrpRouterBuilder, VrpRouter>
{
    internal VrpRouterBuilder(VrpRouter model)
        : base(model)
    {
    }

    /// <summary>The LSR ID of the router, for a verb that names a peer.</summary>
    /// <param name="router">The builder of the router.</param>
    /// <exception cref="NetDslException">ND1014: the router has no LSR ID yet.</exception>
    public static implicit operator Ipv4Address(VrpRouterBuilder router) =>
        router.Model.lsrId.IsSet
            ? router.Model.lsrId.Or(default)
            : throw new NetDslException("ND1014", $"{router.Model.name} has no LSR ID yet: call Mpls(...) on it before another router names it as a peer.");

    /// <summary>The router that is described.</summary>
    public VrpRouter Router => Model;

    /// <summary>
    /// An interface of the router; the same one again when the name was used before. Command: <c>interface</c>.
    /// </summary>
    /// <param name="name">Type and number, such as <c>GigabitEthernet0/1/0.10</c> or <c>GE0/1/0</c>.</param>
    /// <param name="configure">Describes the interface.</param>
    /// <returns>The builder of the interface.</returns>
    public InterfaceBuilder Interface(InterfaceName name, Action<InterfaceBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new VrpInterface { Origin = origin, name = SettingFactory.Of(name, origin) });
        return new InterfaceBuilder(this, model).Configure(configure);
    }

    /// <summary>A loopback interface. Command: <c>interface LoopBack</c> <i>number</i>.</summary>
    /// <param name="number">The number.</param>
    /// <param name="configure">Describes the interface.</param>
    /// <returns>The builder of the interface.</returns>
    public InterfaceBuilder Loopback(LoopbackNumber number, Action<InterfaceBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Interface(number.IsUnknown ? default : InterfaceName.Parse("LoopBack" + number), configure, file, line);
}
