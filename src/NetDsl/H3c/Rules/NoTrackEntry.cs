namespace NetDsl.H3c;

/// <summary>D-145: an interface follows a track entry that there is not.</summary>
internal sealed class NoTrackEntry() : ComwareInterfaceRule(
    "ND5145",
    "A backup follows a track entry that there is not",
    Severity.Warning,
    "The line is accepted before the track entry is there, and does nothing until then: the interface neither comes up when the primary fails nor stays down before. Describe the entry.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (!there.Interface.backupTrack.TryGet(out var number) || !there.Router.IsComplete || there.Router.MayHold("track"))
            return;
        foreach (var entry in there.Router.Router.trackEntries.Items())
        {
            if (!entry.number.IsKnown || entry.number.Is(number))
                return;
        }

        context.Report(new Finding(Info, there.Interface.backupTrack.Origin!, $"{there} follows track entry {number}, which {there.Router} does not have: it does nothing. Describe the entry, or name another one.") { Parameter = "entry" });
    }
}
