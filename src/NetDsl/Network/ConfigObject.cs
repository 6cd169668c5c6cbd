using System.Collections.Generic;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>A part of a device's configuration: an interface, a pseudowire, a routing process.</summary>
public abstract class ConfigObject
{
    /// <summary>Where it was made.</summary>
    public Origin Origin { get; internal set; } = Origin.None;

    /// <summary>
    /// True when there may be more to this object than the model shows, because code took part that could not be evaluated.
    /// Nothing can then be said to be missing in it. Always false in a running program.
    /// </summary>
    public bool IsOpen { get; internal set; }
}

/// <summary>A part of the configuration that has a view of its own on the device, and so may hold lines that no command declares.</summary>
public abstract class ViewObject : ConfigObject
{
    internal List<RawLine>? rawLines;

    /// <summary>The lines of this view that no command declares, in their order.</summary>
    public IReadOnlyList<RawLine> RawLines => rawLines ?? (IReadOnlyList<RawLine>)[];

    internal void AddRaw(RawLine line) => (rawLines ??= []).Add(line);
}
