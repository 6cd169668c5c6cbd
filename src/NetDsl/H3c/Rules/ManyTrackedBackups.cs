namespace NetDsl.H3c;

/// <summary>D-145: many interfaces follow track entries.</summary>
internal sealed class ManyTrackedBackups() : ComwareRouterRule(
    "ND5345",
    "More than 64 interfaces follow track entries",
    Severity.Warning,
    "The vendor advises 64 interfaces with backup track on a router at the most. The router takes more, but what it does then is not promised. Let fewer interfaces follow.")
{
    private const int Most = 64;

    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        var count = 0;
        foreach (var there in router.Interfaces)
        {
            if (!there.Interface.backupTrack.IsSet || ++count != Most + 1)
                continue;
            context.Report(new Finding(Info, there.Interface.backupTrack.Origin!, $"{there} is the 65th interface of {router} that follows a track entry, and the vendor advises 64 at the most. Let fewer interfaces follow."));
        }
    }
}
