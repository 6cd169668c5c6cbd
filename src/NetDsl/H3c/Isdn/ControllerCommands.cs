using NetDsl.Commands;

namespace NetDsl.H3c;

/// <summary>The commands of ports that are divided into channels, and of cellular modems.</summary>
internal static class ControllerCommands
{
    public static void Declare(View<ComwareRouter> system)
    {
        var view = new View<ComwareController>("controller view");
        var port = view.Self();
        port.Command("pri-set [ timeslot-list <slots> ]").Flag("pri-set", c => ref c.pri).Value("slots", c => ref c.priTimeslots).Undo("undo pri-set");
        port.Command("pin verify { cipher | simple } <pin>").Value("pin", c => ref c.pin)
            .Choices(c => ref c.pinForm, ("cipher", SecretForm.Cipher), ("simple", SecretForm.Simple))
            .Undo("undo pin verify");
        port.Command("modem response timer <time> auto-recovery <threshold>").Value("time", c => ref c.responseTime).Value("threshold", c => ref c.recoveryThreshold)
            .Undo("undo modem response");
        view.List(c => c.profiles, at => new CellularProfile { Origin = at }, (c, p) => { (c.profiles ??= []).Add(p); return p; })
            .Command("profile create <number> { dynamic | static <apn> } authentication-mode { none | { chap | pap } user <user> [ password <password> ] }")
            .Value("number", p => ref p.number).Flag("dynamic", p => ref p.dynamic).Value("apn", p => ref p.apn)
            .Choices(p => ref p.authentication, ("none", CellularAuthentication.None), ("chap", CellularAuthentication.Chap), ("pap", CellularAuthentication.Pap))
            .Value("user", p => ref p.user).Value("password", p => ref p.password);
        view.Self().Command("profile main <main> backup <backup>").Value("main", c => ref c.mainProfile).Value("backup", c => ref c.backupProfile)
            .Undo("undo profile main");
        view.List(c => c.ethChannels, at => new CellularChannel { Origin = at }, (c, n) => { (c.ethChannels ??= []).Add(n); return n; })
            .Command("eth-channel <number>").Value("number", n => ref n.number).Undo("undo eth-channel <number>");
        view.List(c => c.serialSets, at => new CellularChannel { Origin = at }, (c, n) => { (c.serialSets ??= []).Add(n); return n; })
            .Command("serial-set <number>").Value("number", n => ref n.number).Undo("undo serial-set <number>");
        view.Self().Command("[ undo ] shutdown").Presence("undo", c => ref c.up);

        system.List(r => r.controllers, at => new ComwareController { Origin = at }, (r, c) => r.Add(c), ComwareRanks.Controllers)
            .Command("controller <name>").Value("name", c => ref c.name)
            .Open(view);
    }
}
