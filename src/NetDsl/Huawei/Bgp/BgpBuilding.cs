using System;
using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>What the builders of BGP and of its VPN instances have in common.</summary>
internal static class BgpBuilding
{
    public static void Group(ref List<BgpGroup>? groups, ref List<BgpSession>? sessions, BgpGroupName name, Input<BgpGroupKind>? kind, Action<BgpSessionBuilder>? configure, Origin origin)
    {
        var group = new BgpGroup { Origin = origin, name = SettingFactory.Of(name, origin) }.AddTo(ref groups);
        if (kind is not null)
            group.kind = SettingFactory.Maybe(kind, origin);
        if (configure is not null)
            new BgpSessionBuilder(Session(ref sessions, name, origin)).Configure(configure);
    }

    public static BgpSessionBuilder Peer(ref List<BgpSession>? sessions, Ipv4Address address, AsNumber asNumber, Action<BgpSessionBuilder>? configure, Origin origin)
    {
        var session = Session(ref sessions, address, origin);
        session.asNumber = SettingFactory.Of(asNumber, origin);
        return new BgpSessionBuilder(session).Configure(configure);
    }

    public static BgpSessionBuilder Member(ref List<BgpSession>? sessions, Ipv4Address address, BgpGroupName group, Action<BgpSessionBuilder>? configure, Origin origin)
    {
        var session = Session(ref sessions, address, origin);
        session.group = SettingFactory.Of(group, origin);
        return new BgpSessionBuilder(session).Configure(configure);
    }

    /// <summary>What is exchanged with a peer; enabled unless the program has said something else.</summary>
    public static BgpFamilyPeer FamilyPeer(BgpFamily family, BgpPeerId peer, Origin origin)
    {
        var there = new BgpFamilyPeer { Origin = origin, peer = SettingFactory.Of(peer, origin) }.AddTo(ref family.peers);
        if (!there.enabled.IsSet)
            there.enabled = new(true, true, origin);
        return there;
    }

    private static BgpSession Session(ref List<BgpSession>? sessions, BgpPeerId peer, Origin origin) =>
        new BgpSession { Origin = origin, peer = SettingFactory.Of(peer, origin) }.AddTo(ref sessions);
}
