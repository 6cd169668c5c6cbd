using NetDsl.Commands;

namespace NetDsl.H3c;

/// <summary>The commands of user lines and of local users, who come through them.</summary>
internal static class UserLineCommands
{
    public static void Declare(View<ComwareRouter> system)
    {
        system.Self(ComwareRanks.System).Flag("modem callback", r => ref r.modemCallback, "undo modem callback");
        DeclareUsers(system);
        var view = new View<UserLine>("line view");
        view.Self().Command("modem enable { both | call-in | call-out }")
            .Choices(l => ref l.modem, ("both", ModemUse.Both), ("call-in", ModemUse.CallIn), ("call-out", ModemUse.CallOut))
            .Undo("undo modem enable");
        view.Self().Flag("modem auto-answer", l => ref l.autoAnswer, "undo modem auto-answer");
        view.Self().Value("modem answer-timer <value>", l => ref l.answerTime, "undo modem answer-timer");
        system.List(r => r.lines, at => new UserLine { Origin = at }, (r, l) => r.Add(l), ComwareRanks.Lines)
            .Command("line { tty | aux | vty | console } <number> [ <last> ]")
            .Choices(l => ref l.kind, ("tty", LineKind.Tty), ("aux", LineKind.Aux), ("vty", LineKind.Vty), ("console", LineKind.Console))
            .Value("number", l => ref l.number).Value("last", l => ref l.last)
            .Open(view);
    }

    private static void DeclareUsers(View<ComwareRouter> system)
    {
        var view = new View<ComwareUser>("local user view");
        view.Self().Command("password { cipher | simple | hash } <password>").Value("password", u => ref u.password)
            .Choices(u => ref u.passwordForm, ("cipher", UserPasswordForm.Cipher), ("simple", UserPasswordForm.Simple), ("hash", UserPasswordForm.Hash))
            .Undo("undo password");
        view.Self().Flag("service-type ppp", u => ref u.ppp, "undo service-type ppp");
        view.Self().Value("authorization-attribute callback-number <value>", u => ref u.callbackNumber, "undo authorization-attribute callback-number");
        system.List(r => r.localUsers, at => new ComwareUser { Origin = at }, (r, u) => r.Add(u), ComwareRanks.Users)
            .Command("local-user <name> class { network | manage }").Value("name", u => ref u.name)
            .Choices(u => ref u.userClass, ("network", UserClass.Network), ("manage", UserClass.Manage))
            .Undo("undo local-user <name> class { network | manage }")
            .Open(view);
    }
}
