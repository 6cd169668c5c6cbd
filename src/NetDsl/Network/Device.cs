using NetDsl.Commands;

namespace NetDsl;

/// <summary>A device of the network with its whole configuration.</summary>
public abstract class Device : ViewObject
{
    internal Setting<HostName> name;

    /// <summary>The name, unique in the network. Command: <c>sysname</c>.</summary>
    public Setting<HostName> Name => name;

    /// <summary>The configuration language of the device, such as <c>vrp</c>.</summary>
    public string DialectName => Dialect.Name;

    internal abstract Dialect Dialect { get; }
}
