using NetDsl.Commands;

namespace NetDsl.H3c;

/// <summary>The commands of dial-on-demand routing.</summary>
internal static class DialerCommands
{
    public static void Declare(View<ComwareRouter> system)
    {
        system.Self(ComwareRanks.System).Value("dialer flow-interval <value>", r => ref r.flowInterval, "undo dialer flow-interval");
        system.List(r => r.dialRules, at => new DialRule { Origin = at }, (r, d) => { (r.dialRules ??= []).Add(d); return d; }, ComwareRanks.DialRules)
            .Command("dialer-group <group> rule { { ip | ipv6 } { deny | permit } | acl { <acl> | name <acl-name> } }")
            .Value("group", d => ref d.group).Choices(d => ref d.protocol, ("ip", DialProtocol.Ip), ("ipv6", DialProtocol.Ipv6))
            .Flag("permit", "deny", d => ref d.permit).Value("acl", d => ref d.acl).Value("acl-name", d => ref d.aclName)
            .Undo("undo dialer-group <group> rule");
    }

    public static void DeclareInterface(View<ComwareInterface> view)
    {
        // Enabling DDR wipes what was there, so it comes first.
        var dialer = view.Part(i => i.dialer, (i, at) => i.EnsureDialer(at));
        dialer.Command("dialer { circular | bundle } enable")
            .Choices(d => ref d.method, ("circular", DdrMethod.Traditional), ("bundle", DdrMethod.Bundle))
            .Undo("undo dialer { circular | bundle } enable");
        dialer.Value("dialer-group <value>", d => ref d.group, "undo dialer-group");
        DeclareMembership(view, dialer);
        DeclareTimers(dialer);
        DeclareCalls(view);
        DeclareCallback(view);
    }

    private static void DeclareMembership(View<ComwareInterface> view, Section<ComwareInterface, DialerLink> dialer)
    {
        dialer.Value("dialer circular-group <value>", d => ref d.circularGroup, "undo dialer circular-group");
        dialer.Value("dialer priority <value>", d => ref d.priority, "undo dialer priority");
        view.List(i => i.dialer?.bundles, at => new DialerBundleMembership { Origin = at }, (i, b) => { (i.EnsureDialer(b.Origin).bundles ??= []).Add(b); return b; })
            .Command("dialer bundle-member <number> [ priority <priority> ]")
            .Value("number", b => ref b.number).Value("priority", b => ref b.priority)
            .Undo("undo dialer bundle-member <number>");
    }

    private static void DeclareTimers(Section<ComwareInterface, DialerLink> dialer)
    {
        dialer.Command("dialer timer idle <idle> [ in | in-out ]").Value("idle", d => ref d.idle)
            .Choices(d => ref d.idleDirection, ("in", IdleDirection.Incoming), ("in-out", IdleDirection.Both))
            .Undo("undo dialer timer idle");
        dialer.Value("dialer timer enable <value>", d => ref d.enable, "undo dialer timer enable");
        dialer.Value("dialer timer compete <value>", d => ref d.compete, "undo dialer timer compete");
        dialer.Value("dialer timer wait-carrier <value>", d => ref d.waitCarrier, "undo dialer timer wait-carrier");
        dialer.Value("dialer timer autodial <value>", d => ref d.autodialInterval, "undo dialer timer autodial");
        dialer.Value("dialer queue-length <value>", d => ref d.queueLength, "undo dialer queue-length");
        dialer.Command("dialer threshold <percent> [ in | in-out | out ]").Value("percent", d => ref d.threshold)
            .Choices(d => ref d.thresholdDirection, ("in", TrafficDirection.Incoming), ("in-out", TrafficDirection.Both), ("out", TrafficDirection.Outgoing))
            .Undo("undo dialer threshold");
        dialer.Command("dialer diagnose [ interval <interval> ]").Flag("diagnose", d => ref d.diagnose).Value("interval", d => ref d.diagnoseInterval)
            .Undo("undo dialer diagnose");
    }

    private static void DeclareCalls(View<ComwareInterface> view)
    {
        view.Part(i => i.dialer, (i, at) => i.EnsureDialer(at))
            .Command("dialer number <number> [ autodial ]").Value("number", d => ref d.number).Flag("autodial", d => ref d.autodial)
            .Undo("undo dialer number");
        view.List(i => i.dialer?.routes, at => new DialerRoute { Origin = at }, (i, r) => { (i.EnsureDialer(r.Origin).routes ??= []).Add(r); return r; })
            .Command(
                """
                dialer route ip <next-hop> [ mask <mask> ] [ vpn-instance <vpn> ]
                [ <number> [ autodial | interface <interface> ] * ] [ broadcast | user <user> ] *
                """)
            .Value("next-hop", r => ref r.nextHop).Value("mask", r => ref r.mask).Value("vpn", r => ref r.vpnInstance)
            .Value("number", r => ref r.number).Flag("autodial", r => ref r.autodial).Value("interface", r => ref r.through)
            .Flag("broadcast", r => ref r.broadcast).Value("user", r => ref r.user)
            .Undo("undo dialer route ip <next-hop> [ mask <mask> ] [ vpn-instance <vpn> ] [ <number> ]");
        view.List(i => i.dialer?.callIns, at => new DialerCallIn { Origin = at }, (i, c) => { (i.EnsureDialer(c.Origin).callIns ??= []).Add(c); return c; })
            .Command("dialer call-in <number> [ callback ]").Value("number", c => ref c.number).Flag("callback", c => ref c.callback)
            .Undo("undo dialer call-in <number>");
        view.List(i => i.dialer?.peerNames, at => new DialerPeer { Origin = at }, (i, p) => { (i.EnsureDialer(p.Origin).peerNames ??= []).Add(p); return p; })
            .Command("dialer peer-name <name>").Value("name", p => ref p.name).Undo("undo dialer peer-name <name>");
    }

    private static void DeclareCallback(View<ComwareInterface> view)
    {
        var dialer = view.Part(i => i.dialer, (i, at) => i.EnsureDialer(at));
        dialer.Command("dialer callback-center [ dial-number | user ] *")
            .Flag("callback-center", d => ref d.callbackCenter).Flag("dial-number", d => ref d.callbackByNumber).Flag("user", d => ref d.callbackByUser)
            .Undo("undo dialer callback-center");
        dialer.Command("ppp callback { client | server }").Choices(d => ref d.callback, ("client", CallbackRole.Client), ("server", CallbackRole.Server))
            .Undo("undo ppp callback { client | server }");
        dialer.Value("ppp callback ntstring <value>", d => ref d.callbackNtString, "undo ppp callback ntstring");
    }
}
