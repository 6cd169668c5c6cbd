using NetDsl.Commands;

namespace NetDsl.H3c;

/// <summary>The commands of the link layer and of PPP.</summary>
internal static class LinkCommands
{
    /// <summary>The mode of the line and the link protocol come first: changing them wipes what depends on them.</summary>
    public static void DeclareLine(View<ComwareInterface> view)
    {
        var link = view.Part(i => i.link, (i, at) => i.EnsureLink(at));
        link.Command("physical-mode { async | sync }").Choices(l => ref l.physicalMode, ("async", PhysicalMode.Asynchronous), ("sync", PhysicalMode.Synchronous))
            .Undo("undo physical-mode");
        link.Command("async-mode { flow | protocol }").Choices(l => ref l.asyncMode, ("flow", AsyncMode.Flow), ("protocol", AsyncMode.Protocol))
            .Undo("undo async-mode");
        link.Command("link-protocol { ppp | hdlc | fr }")
            .Choices(l => ref l.protocol, ("ppp", LinkProtocol.Ppp), ("hdlc", LinkProtocol.Hdlc), ("fr", LinkProtocol.FrameRelay))
            .Undo("undo link-protocol");
        link.Value("timer-hold <value>", l => ref l.keepalive, "undo timer-hold");
        link.Value("timer-hold retry <value>", l => ref l.keepaliveRetry, "undo timer-hold retry");
        link.Command("fr interface-type { dce | dte | nni }")
            .Choices(l => ref l.frameRelayType, ("dce", FrameRelayType.Dce), ("dte", FrameRelayType.Dte), ("nni", FrameRelayType.Nni))
            .Undo("undo fr interface-type");
        view.List(i => i.link?.dlcis, at => new FrameRelayDlci { Origin = at }, (i, d) => { (i.EnsureLink(d.Origin).dlcis ??= []).Add(d); return d; })
            .Command("fr dlci <dlci>").Value("dlci", d => ref d.dlci).Undo("undo fr dlci <dlci>");
        view.List(i => i.link?.frameRelayMaps, at => new FrameRelayMap { Origin = at }, (i, m) => { (i.EnsureLink(m.Origin).frameRelayMaps ??= []).Add(m); return m; })
            .Command("fr map ip { <address> | default } <dlci>").Value("address", m => ref m.address).Flag("default", m => ref m.isDefault).Value("dlci", m => ref m.dlci)
            .Undo("undo fr map ip { <address> | default } <dlci>");
    }

    public static void DeclarePpp(View<ComwareInterface> view)
    {
        var ppp = view.Part(i => i.ppp, (i, at) => i.EnsurePpp(at));
        ppp.Command("ppp authentication-mode { chap | ms-chap | ms-chap-v2 | pap } * [ [ call-in ] domain <domain> ]")
            .Flag("chap", p => ref p.chap).Flag("ms-chap", p => ref p.msChap).Flag("ms-chap-v2", p => ref p.msChapV2).Flag("pap", p => ref p.pap)
            .Flag("call-in", p => ref p.authenticateCallIn).Value("domain", p => ref p.domain)
            .Undo("undo ppp authentication-mode");
        ppp.Value("ppp chap user <value>", p => ref p.chapUser, "undo ppp chap user");
        ppp.Command("ppp chap password { cipher | simple } <password>").Value("password", p => ref p.chapPassword)
            .Choices(p => ref p.chapPasswordForm, ("cipher", SecretForm.Cipher), ("simple", SecretForm.Simple))
            .Undo("undo ppp chap password");
        ppp.Command("ppp pap local-user <user> password { cipher | simple } <password>").Value("user", p => ref p.papUser).Value("password", p => ref p.papPassword)
            .Choices(p => ref p.papPasswordForm, ("cipher", SecretForm.Cipher), ("simple", SecretForm.Simple))
            .Undo("undo ppp pap local-user");
        ppp.Value("ppp timer negotiate <value>", p => ref p.negotiationTimeout, "undo ppp timer negotiate");
        ppp.Flag("ppp ipcp remote-address match", p => ref p.remoteAddressMatch, "undo ppp ipcp remote-address match");
        ppp.Flag("ppp mp", p => ref p.multilink, "undo ppp mp");
        ppp.Value("ppp mp max-bind <value>", p => ref p.mostLinks, "undo ppp mp max-bind");
        ppp.Value("ppp mp min-bind <value>", p => ref p.leastLinks, "undo ppp mp min-bind");
        view.Part(i => i.link, (i, at) => i.EnsureLink(at))
            .Command("pppoe-client dial-bundle-number <dialer> [ no-hostuniq ]").Value("dialer", l => ref l.pppoeDialer).Flag("no-hostuniq", l => ref l.pppoeNoHostUniq)
            .Undo("undo pppoe-client dial-bundle-number <dialer>");
    }
}
