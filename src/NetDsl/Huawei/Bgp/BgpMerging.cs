using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>The lines about one peer are one object, whatever stands between them.</summary>
internal static class BgpMerging
{
    /// <summary>Takes a setting over; false when there is another value.</summary>
    public static bool MergesInto<T>(this Setting<T> added, ref Setting<T> mine, bool apply)
        where T : struct
    {
        if (!added.IsSet)
            return true;
        if (mine.IsSet && !mine.Equals(added))
            return false;
        if (apply)
            mine = added;
        return true;
    }

    /// <summary>The session of a peer; null when nothing is set for it.</summary>
    public static BgpSession? Find(this List<BgpSession>? sessions, BgpPeerId peer) => sessions?.Find(s => s.peer.Is(peer));

    /// <summary>What is exchanged with a peer; null when nothing is set for it.</summary>
    public static BgpFamilyPeer? Find(this List<BgpFamilyPeer>? peers, BgpPeerId peer) => peers?.Find(p => p.peer.Is(peer));

    /// <summary>Adds what a line says to the object of its peer; where it contradicts, the line stays an object of its own. Groups stand before peers.</summary>
    public static BgpSession AddTo(this BgpSession added, ref List<BgpSession>? sessions)
    {
        sessions ??= [];
        if (added.peer.TryGet(out var peer) && sessions.Find(peer) is { } there && there.TryTake(added))
            return there;
        sessions.Insert(PlaceOf(peer, sessions.FindIndex(s => !s.peer.Or(default).IsGroup), sessions.Count), added);
        return added;
    }

    /// <summary>Adds what a line says to the object of its peer; where it contradicts, the line stays an object of its own. Groups stand before peers.</summary>
    public static BgpFamilyPeer AddTo(this BgpFamilyPeer added, ref List<BgpFamilyPeer>? peers)
    {
        peers ??= [];
        if (added.peer.TryGet(out var peer) && peers.Find(peer) is { } there && there.TryTake(added))
            return there;
        peers.Insert(PlaceOf(peer, peers.FindIndex(p => !p.peer.Or(default).IsGroup), peers.Count), added);
        return added;
    }

    public static BgpGroup AddTo(this BgpGroup added, ref List<BgpGroup>? groups)
    {
        if (added.name.TryGet(out var name) && groups?.Find(g => g.name.Is(name)) is { } there)
            return there;
        (groups ??= []).Add(added);
        return added;
    }

    private static int PlaceOf(BgpPeerId peer, int firstPeer, int end) => peer.IsGroup && firstPeer >= 0 ? firstPeer : end;
}
