using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of the L2TP group view.</summary>
internal static class L2tpGroupCommands
{
    public static void Declare(View<VrpRouter> system) =>
        system.List(r => r.l2tpGroups, at => new L2tpGroup { Origin = at }, (r, g) => r.Add(g), VrpRanks.L2tpGroups)
            .Command("l2tp-group <name>").Value("name", g => ref g.name).Undo("undo l2tp-group <name>").Open(GroupView());

    private static View<L2tpGroup> GroupView()
    {
        var root = new View<L2tpGroup>("L2TP group view");
        var view = root.Self();
        view.Value("description <value>", g => ref g.description, "undo description");
        view.Value("tunnel name <value>", g => ref g.tunnelName, "undo tunnel name");
        DeclareAuthentication(root);
        view = root.Self();
        view.Command("tunnel aaa-authentication").Flag("aaa-authentication", g => ref g.aaaAuthentication).Undo("undo tunnel aaa-authentication");
        view.Command("tunnel radius-force").Flag("radius-force", g => ref g.radiusForced).Undo("undo tunnel radius-force");
        view.Command("tunnel avp-hidden").Flag("avp-hidden", g => ref g.hiddenAvps).Undo("undo tunnel avp-hidden");
        view.Command("tunnel avp46").Flag("avp46", g => ref g.avp46).Undo("undo tunnel avp46");
        view.Value("tunnel timer hello <value>", g => ref g.helloInterval, "undo tunnel timer hello");
        view.Command("tunnel hello peer-check").Flag("peer-check", g => ref g.helloPeerCheck).Undo("undo tunnel hello peer-check");
        view.Value("tunnel retransmit <value>", g => ref g.retransmissions, "undo tunnel retransmit");
        view.Value("tunnel timeout <value>", g => ref g.retransmitTimeout, "undo tunnel timeout");
        view.Value("tunnel idle-cut <value>", g => ref g.idleTime, "undo tunnel idle-cut");
        view.Value("tunnel window receive <value>", g => ref g.receiveWindow, "undo tunnel window receive");
        view.Value("tunnel retrans-queue <value>", g => ref g.retransmitQueue, "undo tunnel retrans-queue");
        view.Command("[ undo ] tunnel-alarm").Presence("undo", g => ref g.alarm, present: false);
        view.Command("avp nas-port enable").Flag("enable", g => ref g.nasPortAvp).Undo("undo avp nas-port enable");
        view.Value("user-group-queue <value> inbound", g => ref g.inboundQueue, "undo user-group-queue inbound");
        view.Value("user-group-queue <value> outbound", g => ref g.outboundQueue, "undo user-group-queue outbound");
        view.Value("set-dscp-outer <value>", g => ref g.outerDscp, "undo set-dscp-outer");
        view.Value("set-dscp-outer lns <value>", g => ref g.negotiatedDscp, "undo set-dscp-outer lns");
        DeclareLac(root);
        DeclareLns(root);
        return root;
    }

    private static void DeclareAuthentication(View<L2tpGroup> root)
    {
        root.List(g => g.peerNames, at => new L2tpPeerName { Origin = at }, (g, n) => { (g.peerNames ??= []).Add(n); return n; })
            .Command("tunnel name <name> lns-ip <lns>").Value("name", n => ref n.name).Value("lns", n => ref n.lns).Undo("undo tunnel name lns-ip <lns>");
        root.Self().Command("tunnel authentication [ strict ]").Flag("authentication", g => ref g.authentication).Flag("strict", g => ref g.strictAuthentication)
            .Undo("undo tunnel authentication");
        root.Self().Command("undo tunnel authentication").Choice("authentication", g => ref g.authentication, false).Undo("tunnel authentication");
        root.Self().Command("tunnel password { simple | cipher } <password>")
            .Choices(g => ref g.passwordForm, ("simple", PasswordForm.Simple), ("cipher", PasswordForm.Cipher)).Value("password", g => ref g.password)
            .Undo("undo tunnel password");
        root.List(g => g.peerPasswords, at => new L2tpPeerPassword { Origin = at }, (g, p) => { (g.peerPasswords ??= []).Add(p); return p; })
            .Command("tunnel password lns-ip <lns> { simple | cipher } <password>").Value("lns", p => ref p.lns)
            .Choices(p => ref p.form, ("simple", PasswordForm.Simple), ("cipher", PasswordForm.Cipher)).Value("password", p => ref p.password)
            .Undo("undo tunnel password lns-ip <lns>");
    }

    private static void DeclareLac(View<L2tpGroup> group)
    {
        var root = group.Inline(g => g.lac, (g, at) => g.EnsureLac(at));
        root.List(l => l.starts, at => new LnsList { Origin = at }, (l, s) => { (l.starts ??= []).Add(s); return s; })
            .Command("start l2tp [ <server> &<1-8> ]").Values("server", s => s.servers).Undo("undo start l2tp");
        var view = root.Self();
        view.Command("tunnel source <interface> [ rui ]").Value("interface", l => ref l.source).Flag("rui", l => ref l.sourceIsShared).Undo("undo tunnel source");
        view.Command("tunnel load-sharing").Flag("load-sharing", l => ref l.loadSharing).Undo("undo tunnel load-sharing");
        view.Command("tunnel priority").Flag("priority", l => ref l.byPreference).Undo("undo tunnel priority");
        view.Command("tunnel-per-user").Flag("tunnel-per-user", l => ref l.tunnelPerUser).Undo("undo tunnel-per-user");
        view.Value("tunnel session-limit <value>", l => ref l.sessionLimit, "undo tunnel session-limit");
        var blocked = root.List(l => l.blocked, at => new BlockedLns { Origin = at }, (l, b) => { (l.blocked ??= []).Add(b); return b; });
        blocked.Command("block lns-ip <address>").Value("address", b => ref b.address).Undo("undo block lns-ip <address>");
        view = root.Self();
        view.Command("[ undo ] lac mtu enable").Presence("undo", l => ref l.mtuNegotiation, present: false);
        view.Command("[ undo ] lac mss enable").Presence("undo", l => ref l.mssAdjustment, present: false);
        view.Command("allow-address-change { setup-only | always }").Choices(l => ref l.addressChange, ("setup-only", LacAddressChange.SetupOnly), ("always", LacAddressChange.Always)).Undo("undo allow-address-change");
        view.Value("tunnel packet sccrq send delay <value>", l => ref l.requestDelay, "undo tunnel packet sccrq send delay");
        view.Command("trust upstream priority").Flag("priority", l => ref l.trustUpstreamPriority).Undo("undo trust upstream priority");
        view.Command("avp calling-number { enable | disable }").Flag("enable", "disable", l => ref l.callingNumber).Undo("undo avp calling-number");
        view.Command("calling-number-avp format { version1 | version3 | llid | radius-force }").Choices(l => ref l.callingNumberFormat, ("version1", CallingNumberFormat.Version1), ("version3", CallingNumberFormat.Version3), ("llid", CallingNumberFormat.Llid), ("radius-force", CallingNumberFormat.RadiusForce)).Undo("undo calling-number-avp");
        view.Command("avp calling-number interface-format exclude sub-slot").Flag("sub-slot", l => ref l.callingNumberWithoutSubSlot).Undo("undo avp calling-number interface-format exclude sub-slot");
    }

    private static void DeclareLns(View<L2tpGroup> group)
    {
        var root = group.Inline(g => g.lns, (g, at) => g.EnsureLns(at));
        var view = root.Self();
        view.Command("allow l2tp virtual-template <template> [ remote <remote> ] [ ip-address <source> ]").Value("template", l => ref l.virtualTemplate).Value("remote", l => ref l.remote).Value("source", l => ref l.source).Undo("undo allow");
        view.Command("default-domain authentication [ force | replace ] <domain>").Value("domain", l => ref l.defaultDomain).Choices(l => ref l.defaultDomainMode, ("force", DefaultDomainMode.Force), ("replace", DefaultDomainMode.Replace)).Undo("undo default-domain");
        view.Value("roam-domain <value>", l => ref l.roamDomain, "undo roam-domain");
        view.Command("mandatory-chap").Flag("mandatory-chap", l => ref l.mandatoryChap).Undo("undo mandatory-chap");
        view.Command("mandatory-chap on-mismatch challenge-length").Flag("challenge-length", l => ref l.chapOnChallengeMismatch).Undo("undo mandatory-chap on-mismatch challenge-length");
        view.Command("mandatory-lcp [ on-mismatch [ strict ] ]").Flag("mandatory-lcp", l => ref l.mandatoryLcp).Flag("on-mismatch", l => ref l.lcpOnMismatch).Flag("strict", l => ref l.lcpStrict).Undo("undo mandatory-lcp");
        view.Command("renegotiation-lcp authentication-mode lac first").Flag("first", l => ref l.lacAuthenticationFirst).Undo("undo renegotiation-lcp authentication-mode lac first");
        view.Command("session cdn send delay").Flag("delay", l => ref l.delayedCdn).Undo("undo session cdn send delay");
        view.Value("tunnel packet sccrp send delay <value>", l => ref l.answerDelay, "undo tunnel packet sccrp send delay <value>");
        view.Command("lns schedule after car").Flag("car", l => ref l.scheduleAfterCar).Undo("undo lns schedule after car");
        view.Command("qos scheduling-mode { session | tunnel }").Choices(l => ref l.schedulingMode, ("session", L2tpSchedulingMode.Session), ("tunnel", L2tpSchedulingMode.Tunnel)).Undo("undo qos scheduling-mode");
        view.Command("lns calling-station-id format agent-remote-id").Flag("agent-remote-id", l => ref l.callingStationFromRemoteId).Undo("undo lns calling-station-id format agent-remote-id");
        view.Command("lns avp calling-number translate agent-remote-id").Flag("agent-remote-id", l => ref l.callingNumberFromRemoteId).Undo("undo lns avp calling-number translate agent-remote-id");
    }
}
