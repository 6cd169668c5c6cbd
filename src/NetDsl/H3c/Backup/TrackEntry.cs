using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>The network layer that a track entry watches.</summary>
public enum TrackProtocol
{
    /// <summary>IPv4. Keyword: <c>ipv4</c>.</summary>
    Ipv4,

    /// <summary>IPv6. Keyword: <c>ipv6</c>.</summary>
    Ipv6,
}

/// <content>Track entries.</content>
public sealed partial class ComwareRouter
{
    internal List<TrackEntry>? trackEntries;

    /// <summary>The track entries. Command: <c>track</c>.</summary>
    public IReadOnlyList<TrackEntry> TrackEntries => trackEntries ?? (IReadOnlyList<TrackEntry>)[];
}

/// <summary>What is watched, and followed by others. Command: <c>track</c>.</summary>
public sealed class TrackEntry : ConfigObject
{
    internal Setting<TrackEntryNumber> number;
    internal Setting<InterfaceName> watched;
    internal Setting<TrackProtocol> protocol;
    internal Setting<NqaEntryAdminName> nqaAdmin;
    internal Setting<NqaEntryTag> nqaTag;
    internal Setting<NqaReaction> reaction;
    internal Setting<TrackDelay> negativeDelay;
    internal Setting<TrackDelay> positiveDelay;

    /// <summary>The number.</summary>
    public Setting<TrackEntryNumber> Number => number;

    /// <summary>The interface that is watched. Keyword: <c>interface</c>.</summary>
    public Setting<InterfaceName> Watched => watched;

    /// <summary>The network layer that is watched; the link layer when not set. Keyword: <c>protocol</c>.</summary>
    public Setting<TrackProtocol> Protocol => protocol;

    /// <summary>The administrator of the NQA entry that is watched. Keyword: <c>nqa entry</c>.</summary>
    public Setting<NqaEntryAdminName> NqaAdmin => nqaAdmin;

    /// <summary>The tag of the NQA entry that is watched. Keyword: <c>nqa entry</c>.</summary>
    public Setting<NqaEntryTag> NqaTag => nqaTag;

    /// <summary>The reaction of the NQA entry that is watched. Keyword: <c>reaction</c>.</summary>
    public Setting<NqaReaction> Reaction => reaction;

    /// <summary>How long a failure waits until it counts, in seconds. Keyword: <c>delay negative</c>.</summary>
    public Setting<TrackDelay> NegativeDelay => negativeDelay;

    /// <summary>How long a recovery waits until it counts, in seconds. Keyword: <c>delay positive</c>.</summary>
    public Setting<TrackDelay> PositiveDelay => positiveDelay;
}
