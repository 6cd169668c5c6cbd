using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>When a LAC accepts that the LNS answers from another address.</summary>
public enum LacAddressChange
{
    /// <summary>While the tunnel is set up. Keyword: <c>setup-only</c>.</summary>
    SetupOnly,

    /// <summary>Always. Keyword: <c>always</c>.</summary>
    Always,
}

/// <summary>The form of the calling number.</summary>
public enum CallingNumberFormat
{
    /// <summary>The form of version 1. Keyword: <c>version1</c>.</summary>
    Version1,

    /// <summary>The form of version 3. Keyword: <c>version3</c>.</summary>
    Version3,

    /// <summary>The logical line ID. Keyword: <c>llid</c>.</summary>
    Llid,

    /// <summary>What RADIUS says. Keyword: <c>radius-force</c>.</summary>
    RadiusForce,
}

/// <summary>What an L2TP group does as a LAC.</summary>
public sealed class LacSide : ConfigObject
{
    internal Setting<InterfaceName> source;
    internal Setting<bool> sourceIsShared;
    internal Setting<bool> loadSharing;
    internal Setting<bool> byPreference;
    internal Setting<bool> tunnelPerUser;
    internal Setting<L2tpSessionLimit> sessionLimit;
    internal Setting<bool> mtuNegotiation;
    internal Setting<bool> mssAdjustment;
    internal Setting<LacAddressChange> addressChange;
    internal Setting<SccrqDelay> requestDelay;
    internal Setting<bool> trustUpstreamPriority;
    internal Setting<bool> callingNumber;
    internal Setting<CallingNumberFormat> callingNumberFormat;
    internal Setting<bool> callingNumberWithoutSubSlot;
    internal List<BlockedLns>? blocked;

    /// <summary>The interface whose address is the source of tunnels. Command: <c>tunnel source</c>.</summary>
    public Setting<InterfaceName> Source => source;

    /// <summary>The address is that of a pair of LACs that back up each other. Keyword: <c>rui</c>.</summary>
    public Setting<bool> SourceIsShared => sourceIsShared;

    /// <summary>Tunnels are shared between the LNSs by weight; without, the first one that answers is taken. Command: <c>tunnel load-sharing</c>.</summary>
    public Setting<bool> LoadSharing => loadSharing;

    /// <summary>The LNS with the smallest preference is taken. Command: <c>tunnel priority</c>.</summary>
    public Setting<bool> ByPreference => byPreference;

    /// <summary>Every user has a tunnel. Command: <c>tunnel-per-user</c>.</summary>
    public Setting<bool> TunnelPerUser => tunnelPerUser;

    /// <summary>How many sessions the group may have, 65535 when it is not set. Command: <c>tunnel session-limit</c>.</summary>
    public Setting<L2tpSessionLimit> SessionLimit => sessionLimit;

    /// <summary>The MTU of the LNS is told to the user. On unless it is turned off. Command: <c>lac mtu enable</c>, <c>undo lac mtu enable</c>.</summary>
    public Setting<bool> MtuNegotiation => mtuNegotiation;

    /// <summary>The MSS of TCP connections is fitted to the tunnel. On unless it is turned off. Command: <c>lac mss enable</c>, <c>undo lac mss enable</c>.</summary>
    public Setting<bool> MssAdjustment => mssAdjustment;

    /// <summary>The LNS may answer from another address than the one that was asked. Command: <c>allow-address-change</c>.</summary>
    public Setting<LacAddressChange> AddressChange => addressChange;

    /// <summary>How long the LAC waits between tunnel requests. Command: <c>tunnel packet sccrq send delay</c>.</summary>
    public Setting<SccrqDelay> RequestDelay => requestDelay;

    /// <summary>The priority of what users send is kept. Command: <c>trust upstream priority</c>.</summary>
    public Setting<bool> TrustUpstreamPriority => trustUpstreamPriority;

    /// <summary>The calling number is told in AVP 22; as for the whole device when it is not set. Command: <c>avp calling-number</c>.</summary>
    public Setting<bool> CallingNumber => callingNumber;

    /// <summary>The form of the calling number. Command: <c>calling-number-avp format</c>.</summary>
    public Setting<CallingNumberFormat> CallingNumberFormat => callingNumberFormat;

    /// <summary>The interface in the calling number has no sub-slot. Command: <c>avp calling-number interface-format exclude sub-slot</c>.</summary>
    public Setting<bool> CallingNumberWithoutSubSlot => callingNumberWithoutSubSlot;

    /// <summary>LNSs that get no new tunnels. Command: <c>block lns-ip</c>.</summary>
    public IReadOnlyList<BlockedLns> Blocked => blocked ?? (IReadOnlyList<BlockedLns>)[];

    internal List<LnsList>? starts;

    /// <summary>The LNSs, one entry per line; a device keeps the last one. Command: <c>start l2tp</c>.</summary>
    public IReadOnlyList<LnsList> Starts => starts ?? (IReadOnlyList<LnsList>)[];
}

/// <summary>An LNS that gets no new tunnels. Command: <c>block lns-ip</c>.</summary>
public sealed class BlockedLns : ConfigObject
{
    internal Setting<Ipv4Address> address;

    /// <summary>The address of the LNS.</summary>
    public Setting<Ipv4Address> Address => address;
}

/// <summary>The LNSs of a LAC, best in one line. Command: <c>start l2tp</c>.</summary>
public sealed class LnsList : ConfigObject
{
    internal readonly List<Setting<LnsServer>> servers = [];

    /// <summary>The LNSs in the order in which they are tried; none when RADIUS delivers them.</summary>
    public IReadOnlyList<Setting<LnsServer>> Servers => servers;
}
