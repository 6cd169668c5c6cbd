using System.Collections.Generic;
using NetDsl.Commands;

namespace NetDsl.H3c;

/// <summary>An H3C or HPE router with Comware 7. Each feature keeps its part of the model in its own folder.</summary>
public sealed partial class ComwareRouter : Device
{
    internal Setting<bool> saveAfterScript;
    internal List<ComwareInterface> interfaces = [];
    private readonly Dictionary<InterfaceName, ComwareInterface> _interfacesByName = [];

    /// <summary>The script ends with saving the configuration. Command: <c>save force</c>.</summary>
    public Setting<bool> SaveAfterScript => saveAfterScript;

    /// <summary>The interfaces, in the order in which they were described.</summary>
    public IReadOnlyList<ComwareInterface> Interfaces => interfaces;

    internal override Dialect Dialect => ComwareDialect.Instance;

    /// <summary>The interface of a name; null when the device does not describe it.</summary>
    /// <param name="name">The name, in any of its spellings.</param>
    public ComwareInterface? FindInterface(InterfaceName name) => _interfacesByName.TryGetValue(name, out var found) ? found : null;

    /// <summary>Adds an interface, or gives the one that has its name already.</summary>
    internal ComwareInterface Add(ComwareInterface added)
    {
        added.Router = this;
        if (!added.name.TryGet(out var name))
        {
            interfaces.Add(added);
            return added;
        }

        if (_interfacesByName.TryGetValue(name, out var there))
            return there;
        _interfacesByName.Add(name, added);
        interfaces.Add(added);
        return added;
    }
}
