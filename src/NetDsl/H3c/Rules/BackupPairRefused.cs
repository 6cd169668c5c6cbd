namespace NetDsl.H3c;

/// <summary>D-140: two interfaces that cannot be a pair of interface backup.</summary>
internal sealed class BackupPairRefused() : ComwareInterfaceRule(
    "ND5140",
    "Two interfaces that cannot back each other up",
    Severity.Error,
    "An interface is no backup of itself, of its own sub-interface or of its main interface, and a member of an aggregation has no part in interface backup: the router refuses the line. Take an interface that does not fail with the primary.")
{
    private static readonly string[] Memberships = ["port link-aggregation group", "ppp mp mp-group", "bundle id", "service-loopback group"];

    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Interface.backup is not { interfaces: { } backups })
            return;
        foreach (var line in backups)
        {
            if (!line.name.TryGet(out var name) || there.Name.IsUnknown)
                continue;
            if (name == there.Name)
                Report(line, "backs itself up");
            else if (name.Main == there.Name.Main && (!name.IsSubinterface || !there.Name.IsSubinterface))
                Report(line, $"and {name} are one port, and fail together");
            else if (MembershipOf(there) is { } own)
                Report(line, $"is a member of a bundle (\"{own.Text}\"), and has no backup of its own");
            else if (there.Target(line) is { } target && MembershipOf(target) is { } other)
                Report(line, $"has the backup {name}, which is a member of a bundle (\"{other.Text}\")");
        }

        void Report(BackupInterface line, string what) =>
            context.Report(new Finding(Info, line.name.Origin!, $"{there} {what}: the router refuses the line. Take an interface that does not fail with the primary.") { Parameter = "name" });
    }

    private static RawLine? MembershipOf(ComwareInterfaceView there)
    {
        foreach (var words in Memberships)
        {
            if (there.Interface.FindRaw(words) is { } line)
                return line;
        }

        return null;
    }
}
