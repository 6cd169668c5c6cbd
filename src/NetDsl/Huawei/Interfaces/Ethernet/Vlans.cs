using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>VLANs.</content>
public sealed partial class VrpRouter
{
    internal List<VlanBatch>? vlanBatches;
    internal List<Vlan>? vlans;
    private Dictionary<VlanId, Vlan>? _vlansById;

    /// <summary>VLANs that are created without further description. Command: <c>vlan batch</c>.</summary>
    public IReadOnlyList<VlanBatch> VlanBatches => vlanBatches ?? (IReadOnlyList<VlanBatch>)[];

    /// <summary>The VLANs that are described one by one. Command: <c>vlan</c>.</summary>
    public IReadOnlyList<Vlan> Vlans => vlans ?? (IReadOnlyList<Vlan>)[];

    internal Vlan Add(Vlan added)
    {
        if (added.id.TryGet(out var id))
        {
            if ((_vlansById ??= []).TryGetValue(id, out var there))
                return there;
            _vlansById.Add(id, added);
        }

        (vlans ??= []).Add(added);
        return added;
    }
}

/// <summary>VLANs that are created without further description. Command: <c>vlan batch</c>.</summary>
public sealed class VlanBatch : ConfigObject
{
    internal Setting<VlanList> vlans;

    /// <summary>The VLANs.</summary>
    public Setting<VlanList> Vlans => vlans;
}

/// <summary>A VLAN of the device. Command: <c>vlan</c>.</summary>
public sealed class Vlan : ViewObject
{
    internal Setting<VlanId> id;
    internal Setting<VlanName> name;
    internal Setting<VlanDescription> description;

    /// <summary>The number.</summary>
    public Setting<VlanId> Id => id;

    /// <summary>The name. Command: <c>name</c>.</summary>
    public Setting<VlanName> Name => name;

    /// <summary>The description. Command: <c>description</c>.</summary>
    public Setting<VlanDescription> Description => description;
}

/// <content>VLANs.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>Creates VLANs; call it again for more than ten numbers or ranges. Command: <c>vlan batch</c>.</summary>
    /// <param name="vlans">Such as <c>10 to 20 30</c>.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder VlanBatch(VlanList vlans, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.vlanBatches ??= []).Add(new VlanBatch { Origin = origin, vlans = SettingFactory.Of(vlans, origin) });
        return this;
    }

    /// <summary>A VLAN; the same one again when the number was used before. Command: <c>vlan</c>.</summary>
    /// <param name="id">1 to 4094.</param>
    /// <param name="configure">Describes the VLAN.</param>
    /// <returns>The builder of the VLAN.</returns>
    public VlanBuilder Vlan(VlanId id, Action<VlanBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return new VlanBuilder(Model.Add(new Vlan { Origin = origin, id = SettingFactory.Of(id, origin) })).Configure(configure);
    }
}

/// <summary>Describes a VLAN.</summary>
public sealed class VlanBuilder : ViewBuilder<VlanBuilder, Vlan>
{
    internal VlanBuilder(Vlan model)
        : base(model)
    {
    }

    /// <summary>The number of the VLAN, for a verb that refers to it.</summary>
    /// <param name="builder">The builder of the VLAN.</param>
    public static implicit operator VlanId(VlanBuilder builder) => builder.Model.id.Or(default);

    /// <summary>The name. Command: <c>name</c>.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <returns>This builder.</returns>
    public VlanBuilder Name(VlanName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.name, name, file, line);

    /// <summary>The description. Command: <c>description</c>.</summary>
    /// <param name="text">1 to 80 characters in one line.</param>
    /// <returns>This builder.</returns>
    public VlanBuilder Description(VlanDescription text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.description, text, file, line);
}
