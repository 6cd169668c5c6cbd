using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of LDP.</summary>
internal static class LdpCommands
{
    public static void Declare(View<VrpRouter> system)
    {
        system.Part(r => r.ldp, (r, at) => r.ldp ??= new LdpGlobal { Origin = at }, VrpRanks.Ldp)
            .Command("mpls ldp").Undo("undo mpls ldp").Open(GlobalView());
        system.List(r => r.ldpRemotePeers, at => new LdpRemotePeer { Origin = at }, (r, p) => r.Add(p), VrpRanks.Ldp)
            .Command("mpls ldp remote-peer <name>").Value("name", p => ref p.name)
            .Undo("undo mpls ldp remote-peer <name>")
            .Open(RemotePeerView());
    }

    /// <summary>The options that a remote peer and an interface share.</summary>
    public static void DeclareOptions<TOwner>(Section<TOwner, LdpSessionOptions> options)
        where TOwner : class
    {
        options.Command("mpls ldp advertisement { du | dod }")
            .Choices(o => ref o.advertisement, ("du", LabelAdvertisement.Unsolicited), ("dod", LabelAdvertisement.OnDemand))
            .Undo("undo mpls ldp advertisement");
        options.Value("mpls ldp timer hello-send <value>", o => ref o.helloSend, "undo mpls ldp timer hello-send");
        options.Value("mpls ldp timer hello-hold <value>", o => ref o.helloHold, "undo mpls ldp timer hello-hold");
        options.Value("mpls ldp timer keepalive-send <value>", o => ref o.keepaliveSend, "undo mpls ldp timer keepalive-send");
        options.Value("mpls ldp timer keepalive-hold <value>", o => ref o.keepaliveHold, "undo mpls ldp timer keepalive-hold");
        options.Value("mpls ldp timer igp-sync-delay <value>", o => ref o.igpSyncDelay, "undo mpls ldp timer igp-sync-delay");
    }

    private static View<LdpGlobal> GlobalView()
    {
        var view = new View<LdpGlobal>("MPLS-LDP view");
        var ldp = view.Self();
        ldp.Value("lsr-id <value>", l => ref l.lsrId, "undo lsr-id");
        ldp.Flag("graceful-restart", l => ref l.gracefulRestart, "undo graceful-restart");
        ldp.Value("graceful-restart timer reconnect <value>", l => ref l.reconnectTime, "undo graceful-restart timer reconnect");
        ldp.Value("graceful-restart timer neighbor-liveness <value>", l => ref l.livenessTime, "undo graceful-restart timer neighbor-liveness");
        ldp.Value("graceful-restart timer recovery <value>", l => ref l.recoveryTime, "undo graceful-restart timer recovery");
        ldp.Command("label distribution control-mode { ordered | independent }")
            .Choices(l => ref l.labelControl, ("ordered", LabelControl.Ordered), ("independent", LabelControl.Independent))
            .Undo("undo label distribution control-mode");
        ldp.Flag("longest-match", l => ref l.longestMatch, "undo longest-match");
        ldp.Command("[ undo ] mtu-signalling").Presence("undo", l => ref l.mtuSignalling, present: false);
        ldp.Value("igp-sync-delay timer <value>", l => ref l.igpSyncDelay, "undo igp-sync-delay timer");
        ldp.Flag("remote-peer pwe3", l => ref l.remotePeersPwe3, "undo remote-peer pwe3");
        ldp.Command("session protection [ peer-group <peers> ] [ duration { infinite | <time> } ]")
            .Flag("protection", l => ref l.protectsSessions).Value("peers", l => ref l.protectedPeers)
            .Flag("infinite", l => ref l.protectsForever).Value("time", l => ref l.protectionTime)
            .Undo("undo session protection");
        ldp.Flag("outbound peer all split-horizon", l => ref l.splitHorizon, "undo outbound peer all split-horizon");
        view.Part(l => l.ipv4, (l, at) => l.ipv4 ??= new LdpIpv4Family { Origin = at }).Command("ipv4-family").Open(Ipv4View());
        return view;
    }

    private static View<LdpIpv4Family> Ipv4View()
    {
        var view = new View<LdpIpv4Family>("MPLS-LDP-IPv4 view");
        var ipv4 = view.Self();
        ipv4.Command("lsp-trigger { all | host | none | ip-prefix <prefixes> }")
            .Choices(f => ref f.lspTrigger, ("all", LspTrigger.All), ("host", LspTrigger.Host), ("none", LspTrigger.None))
            .Value("prefixes", f => ref f.lspTriggerPrefixes)
            .Undo("undo lsp-trigger");
        ipv4.Command("auto-frr lsp-trigger { all | host | none | ip-prefix <prefixes> }")
            .Choices(f => ref f.autoFrr, ("all", LspTrigger.All), ("host", LspTrigger.Host), ("none", LspTrigger.None))
            .Value("prefixes", f => ref f.autoFrrPrefixes)
            .Undo("undo auto-frr lsp-trigger");
        view.List(f => f.filters, at => new LdpLabelFilter { Origin = at }, (f, l) => { (f.filters ??= []).Add(l); return l; })
            .Command("{ inbound | outbound } peer { <peer> | peer-group <group> | all } fec { none | host | ip-prefix <prefixes> }")
            .Choices(l => ref l.direction, ("inbound", LabelDirection.Inbound), ("outbound", LabelDirection.Outbound))
            .Value("peer", l => ref l.peer).Value("group", l => ref l.peerGroup).Flag("all", l => ref l.allPeers)
            .Choices(l => ref l.routes, ("none", LspTrigger.None), ("host", LspTrigger.Host)).Value("prefixes", l => ref l.prefixes)
            .Undo("undo { inbound | outbound } peer { <peer> | peer-group <group> | all } fec");
        return view;
    }

    private static View<LdpRemotePeer> RemotePeerView()
    {
        var view = new View<LdpRemotePeer>("MPLS-LDP remote peer view");
        var peer = view.Self();
        peer.Value("description <value>", p => ref p.description, "undo description");
        peer.Command("remote-ip <address> [ pwe3 ]").Value("address", p => ref p.address).Flag("pwe3", p => ref p.pwe3)
            .Undo("undo remote-ip");
        var options = view.Part(p => p.options, (p, at) => p.options ??= new LdpSessionOptions { Origin = at });
        options.Value("mpls ldp local-lsr-id <value>", o => ref o.lsrIdInterface, "undo mpls ldp local-lsr-id");
        DeclareOptions(options);
        return view;
    }
}
