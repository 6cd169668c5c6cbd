using NetDsl.Commands;

namespace NetDsl.H3c;

/// <summary>The commands of interface backup and of track entries.</summary>
internal static class BackupCommands
{
    public static void Declare(View<ComwareRouter> system) =>
        system.List(r => r.trackEntries, at => new TrackEntry { Origin = at }, (r, t) => { (r.trackEntries ??= []).Add(t); return t; }, ComwareRanks.TrackEntries)
            .Command(
                """
                track <number> { interface <interface> [ protocol { ipv4 | ipv6 } ] | nqa entry <admin> <tag> reaction <reaction> }
                [ delay { negative <negative> | positive <positive> } * ]
                """)
            .Value("number", t => ref t.number).Value("interface", t => ref t.watched)
            .Choices(t => ref t.protocol, ("ipv4", TrackProtocol.Ipv4), ("ipv6", TrackProtocol.Ipv6))
            .Value("admin", t => ref t.nqaAdmin).Value("tag", t => ref t.nqaTag).Value("reaction", t => ref t.reaction)
            .Value("negative", t => ref t.negativeDelay).Value("positive", t => ref t.positiveDelay)
            .Undo("undo track <number>");

    /// <summary>The timers are accepted only behind the first <c>backup interface</c>.</summary>
    public static void DeclareInterface(View<ComwareInterface> view)
    {
        view.List(i => i.backup?.interfaces, at => new BackupInterface { Origin = at }, (i, b) => { (i.EnsureBackup(b.Origin).interfaces ??= []).Add(b); return b; })
            .Command("backup interface <name> [ <priority> ]").Value("name", b => ref b.name).Value("priority", b => ref b.priority)
            .Undo("undo backup interface <name>");
        var backup = view.Part(i => i.backup, (i, at) => i.EnsureBackup(at));
        backup.Command("backup timer delay <up> <down>").Value("up", b => ref b.upDelay).Value("down", b => ref b.downDelay).Undo("undo backup timer delay");
        backup.Command("backup threshold <upper> <lower>").Value("upper", b => ref b.upperThreshold).Value("lower", b => ref b.lowerThreshold)
            .Undo("undo backup threshold");
        backup.Value("backup timer flow-check <value>", b => ref b.flowCheck, "undo backup timer flow-check");
        view.Self().Value("backup track <value>", i => ref i.backupTrack, "undo backup track");
    }
}
