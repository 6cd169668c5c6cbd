using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of PPP in the interface view.</summary>
internal static class PppCommands
{
    public static void Declare(View<VrpInterface> view)
    {
        var ppp = view.Part(i => i.ppp, (i, at) => i.EnsurePpp(at));
        ppp.Command("ppp authentication-mode { auto | { chap | pap | mschapv1 | mschapv2 } * }")
            .Flag("auto", p => ref p.autoAuthentication).Flag("chap", p => ref p.chap).Flag("pap", p => ref p.pap)
            .Flag("mschapv1", p => ref p.mschapV1).Flag("mschapv2", p => ref p.mschapV2)
            .Undo("undo ppp authentication-mode");
        ppp.Value("ppp mru <value>", p => ref p.mru, "undo ppp mru");
        ppp.Command("ppp keepalive { interval <interval> | retransmit <retransmissions> | response-timeout <timeout> } *")
            .Value("interval", p => ref p.keepaliveInterval).Value("retransmissions", p => ref p.keepaliveRetransmissions).Value("timeout", p => ref p.keepaliveTimeout)
            .Undo("undo ppp keepalive { interval | retransmit | response-timeout } *");
        ppp.Value("ppp chap user <value>", p => ref p.chapUser, "undo ppp chap user");
        ppp.Command("ppp chap password { simple | cipher } <password>")
            .Choices(p => ref p.chapPasswordForm, ("simple", PasswordForm.Simple), ("cipher", PasswordForm.Cipher)).Value("password", p => ref p.chapPassword)
            .Undo("undo ppp chap password");
        ppp.Command("ppp pap local-user <user> password { simple | cipher } <password>")
            .Value("user", p => ref p.papUser)
            .Choices(p => ref p.papPasswordForm, ("simple", PasswordForm.Simple), ("cipher", PasswordForm.Cipher)).Value("password", p => ref p.papPassword)
            .Undo("undo ppp pap local-user");
        ppp.Value("ppp timer negotiate <value>", p => ref p.negotiationTimeout, "undo ppp timer negotiate");
        ppp.Value("ppp timer link-dead <value>", p => ref p.linkDeadTime, "undo ppp timer link-dead");
        ppp.Flag("ppp magic-number check", p => ref p.magicNumberCheck, "undo ppp magic-number check");
        ppp.Flag("ppp mru-negotiate ipv4", p => ref p.mruNegotiateIpv4, "undo ppp mru-negotiate");
        ppp.Flag("ppp mru-negotiate ipv6", p => ref p.mruNegotiateIpv6, "undo ppp mru-negotiate");
        ppp.Flag("ppp peer hostroute-suppress", p => ref p.peerHostRouteSuppressed, "undo ppp peer hostroute-suppress");
        ppp.Value("ppp mp threshold-least <value>", p => ref p.leastLinks, "undo ppp mp threshold-least");
        ppp.Value("ppp mp <value>", p => ref p.multilink, "undo ppp mp");
        ppp.Value("ppp mp-global <value>", p => ref p.globalMultilink, "undo ppp mp-global");
        ppp.Command("ip address ppp-negotiate").Flag("ppp-negotiate", p => ref p.negotiatedAddress).Undo("undo ip address ppp-negotiate");
    }
}
