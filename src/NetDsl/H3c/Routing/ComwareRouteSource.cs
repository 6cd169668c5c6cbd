namespace NetDsl.H3c;

/// <summary>Where routes come from that a routing protocol takes over. Command: <c>import-route</c>.</summary>
public enum ComwareRouteSource
{
    /// <summary>Networks of the router's own interfaces. Keyword: <c>direct</c>.</summary>
    Direct,

    /// <summary>Static routes. Keyword: <c>static</c>.</summary>
    Static,

    /// <summary>BGP. Keyword: <c>bgp</c>.</summary>
    Bgp,

    /// <summary>An OSPF process. Keyword: <c>ospf</c>.</summary>
    Ospf,

    /// <summary>An IS-IS process. Keyword: <c>isis</c>.</summary>
    Isis,

    /// <summary>A RIP process. Keyword: <c>rip</c>.</summary>
    Rip,
}

/// <summary>An interface that sends no packets of a routing protocol. Command: <c>silent-interface</c>.</summary>
public sealed class ComwareSilentInterface : ConfigObject
{
    internal Setting<InterfaceName> name;

    /// <summary>The interface.</summary>
    public Setting<InterfaceName> Name => name;
}

/// <summary>A neighbor that is named because it cannot be found. Command: <c>peer</c>.</summary>
public sealed class ComwareNeighbor : ConfigObject
{
    internal Setting<Ipv4Address> address;

    /// <summary>Its address.</summary>
    public Setting<Ipv4Address> Address => address;
}

/// <summary>Takes what one line says about an object into what other lines have said. A line that contradicts them is not taken in at all.</summary>
internal static class Merge
{
    /// <summary>Does the line say nothing else than what is said already?</summary>
    public static bool Agrees<T>(Setting<T> there, Setting<T> added)
        where T : struct => !added.IsSet || !there.IsSet || there.Equals(added);

    public static void Into<T>(ref Setting<T> there, Setting<T> added)
        where T : struct
    {
        if (added.IsSet)
            there = added;
    }
}
