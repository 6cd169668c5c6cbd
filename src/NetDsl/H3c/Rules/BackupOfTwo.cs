namespace NetDsl.H3c;

/// <summary>D-139: a backup of two interfaces, or one that has a backup itself.</summary>
internal sealed class BackupOfTwo() : ComwareRouterRule(
    "ND5339",
    "A backup interface has another role already",
    Severity.Error,
    "An interface backs up one other, and has no backup itself: the router refuses the second line. Take another interface.")
{
    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        if (!router.HasPairs())
            return;
        var first = router.FirstByTarget();
        foreach (var primary in router.Interfaces)
        {
            foreach (var line in primary.Interface.backup?.interfaces.Items() ?? default)
            {
                if (!line.name.TryGet(out var name))
                    continue;
                if (!ReferenceEquals(first[name], line) && !primary.Interface.backup!.interfaces!.Contains(first[name]))
                    Report(line, $"backs up another interface already, and cannot back up {primary} as well", first[name].Origin);
                else if (primary.Target(line) is { Interface.backup.interfaces: { Count: > 0 } nested } target && !ReferenceEquals(target, primary))
                    Report(line, $"has a backup itself, and cannot back up {primary}", nested[0].Origin);
            }
        }

        void Report(BackupInterface line, string what, Origin other) =>
            context.Report(new Finding(Info, line.name.Origin!, $"{router}: {line.name} {what}: the router refuses the line. Take another interface.")
            {
                Parameter = "name",
                Related = [new RelatedPlace(other, "its other role")],
            });
    }
}
