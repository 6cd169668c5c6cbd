using System;
using System.Runtime.CompilerServices;

namespace NetDsl.H3c;

/// <summary>Describes an H3C or HPE router with Comware 7. Each feature has its verbs in its own folder.</summary>
public sealed partial class ComwareRouterBuilder : ViewBuilder<ComwareRouterBuilder, ComwareRouter>
{
    internal ComwareRouterBuilder(ComwareRouter model)
        : base(model)
    {
    }

    /// <summary>The router that is described.</summary>
    public ComwareRouter Router => Model;

    /// <summary>An interface of the router; the same one again when the name was used before. Command: <c>interface</c>.</summary>
    /// <param name="name">Type and number, such as <c>GigabitEthernet0/1</c>, <c>Serial2/1/0</c> or <c>Bri2/4/0</c>.</param>
    /// <param name="configure">Describes the interface.</param>
    /// <returns>The builder of the interface.</returns>
    public ComwareInterfaceBuilder Interface(InterfaceName name, Action<ComwareInterfaceBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new ComwareInterface { Origin = origin, name = SettingFactory.Of(name, origin) });
        return new ComwareInterfaceBuilder(this, model).Configure(configure);
    }

    /// <summary>A loopback interface. Command: <c>interface LoopBack</c> <i>number</i>.</summary>
    /// <param name="number">The number.</param>
    /// <param name="configure">Describes the interface.</param>
    /// <returns>The builder of the interface.</returns>
    public ComwareInterfaceBuilder Loopback(LoopbackNumber number, Action<ComwareInterfaceBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Interface(number.IsUnknown ? default : InterfaceName.Parse("LoopBack" + number), configure, file, line);

    /// <summary>The script ends with saving the configuration, so that it outlives a restart. Command: <c>save force</c>, behind <c>return</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public ComwareRouterBuilder SaveAfterScript(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.saveAfterScript, on, file, line);
}
