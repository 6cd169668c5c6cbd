namespace NetDsl.Huawei;

/// <summary>A rule about two devices that back up each other; each pair is looked at once, from the device that comes first.</summary>
internal abstract class BackupPairRule(string id, string title, Severity severity, string description)
    : BackupRouterRule(id, title, severity, description)
{
    protected sealed override void Check(BackupRouter router, RuleContext context)
    {
        for (var i = 0; i < router.Services.Count; i++)
        {
            if (router.Services[i].Far is { } far && router.Services[i].IsFirstOf(far) && !IsSeen(router, i, far.Router))
                Check(router, far.Router, context);
        }
    }

    protected abstract void Check(BackupRouter router, BackupRouter far, RuleContext context);

    private static bool IsSeen(BackupRouter router, int before, BackupRouter far)
    {
        for (var i = 0; i < before; i++)
        {
            if (ReferenceEquals(router.Services[i].Far?.Router, far))
                return true;
        }

        return false;
    }
}
