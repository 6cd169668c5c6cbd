using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>A VPN instance of a pair of PEs.</summary>
/// <param name="First">That of the first PE; null when it has none that matches.</param>
/// <param name="Second">That of the second PE; null when it has none that matches.</param>
/// <param name="Said">Where the group names it; null when nothing does.</param>
internal sealed record EgressInstance(EgressVpn? First, EgressVpn? Second, ProtectedInstance? Said)
{
    /// <summary>That of a PE.</summary>
    public EgressVpn? Of(bool first) => first ? First : Second;
}

/// <summary>Two PEs that protect each other: those of a group, or two with static labels for the same VPN behind the same repair point.</summary>
internal sealed class EgressPair(EgressRouter first, EgressRouter second, EgressProtection? group)
{
    /// <summary>The master where a group says it.</summary>
    public EgressRouter First { get; } = first;

    /// <summary>The backup where a group says it.</summary>
    public EgressRouter Second { get; } = second;

    /// <summary>What the program says; null when the pair was found by its configuration.</summary>
    public EgressProtection? Group { get; } = group;

    /// <summary>The routers that turn to the other PE when one fails, as far as they are described.</summary>
    public List<EgressRouter> RepairPoints { get; } = [];

    /// <summary>What is protected: the VPN instances that have a static label on one PE at least, and those that the group names.</summary>
    public List<EgressInstance> Instances { get; } = [];

    /// <summary>Both PEs show all that they have.</summary>
    public bool IsComplete => First.IsComplete && Second.IsComplete;

    public EgressRouter Of(bool first) => first ? First : Second;

    public EgressRouter Other(EgressRouter router) => ReferenceEquals(router, First) ? Second : First;

    /// <summary>The address by which others know a PE: its LSR ID, which stands on a loopback interface; not set when it cannot be told.</summary>
    public static Setting<Ipv4Address> LoopbackOf(EgressRouter router) =>
        router.Router.lsrId.TryGet(out var id) && router.Addresses.TryGetValue(id, out var there) && there.name is { IsKnown: true, Raw.IsLoopback: true } ? router.Router.lsrId : default;

    /// <summary>For messages.</summary>
    public override string ToString() => $"{First} and {Second}";
}
