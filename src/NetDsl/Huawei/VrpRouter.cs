using System.Collections.Generic;
using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>A router with Huawei VRP8. Each feature keeps its part of the model in its own folder.</summary>
public sealed partial class VrpRouter : Device
{
    internal List<VrpInterface> interfaces = [];
    private readonly Dictionary<InterfaceName, VrpInterface> _interfacesByName = [];

    /// <summary>The interfaces, in the order in which they were described.</summary>
    public IReadOnlyList<VrpInterface> Interfaces => interfaces;

    internal override Dialect Dialect => VrpDialect.Instance;

    /// <summary>The interface of a name; null when the device does not describe it.</summary>
    /// <param name="name">The name, in any of its spellings.</param>
    public VrpInterface? FindInterface(InterfaceName name) => _interfacesByName.TryGetValue(name, out var found) ? found : null;

    /// <summary>Adds an interface, or gives the one that has its name already.</summary>
    internal VrpInterface Add(VrpInterface added)
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
