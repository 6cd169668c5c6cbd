namespace NetDsl.H3c;

/// <summary>D-82: the primary line and the backup cost the same, and one path alone is used.</summary>
internal sealed class EqualCostsOnePath() : BackupCostRule(
    "ND5082",
    "The primary line and its backup cost the same, and one path alone is used",
    Severity.Warning,
    "With maximum load-balancing 1 the protocol takes one of two equal routes, and nothing tells which: when the primary line recovers, the route over the backup may stay, and the backup is not released. Allow two paths, or give the backup a higher cost.")
{
    protected override bool Check(ComwareInterfaceView primary, ComwareInterfaceView backup, RuleContext context)
    {
        var (left, right) = (primary.Routing, backup.Routing);
        if (left.HasOspf && right.HasOspf && ReferenceEquals(left.Ospf, right.Ospf) && AreEqual(LinkCosts.Ospf(primary), LinkCosts.Ospf(backup)))
            return Check("OSPF", right.Ospf!.equalPaths, primary, backup, context);
        if (left.HasRip && right.HasRip && ReferenceEquals(left.Rip, right.Rip) && AreEqual(LinkCosts.Rip(primary, primary.FarEnd), LinkCosts.Rip(backup, backup.CalledEnd())))
            return Check("RIP", right.Rip!.equalPaths, primary, backup, context);
        if (left.HasIsis && right.HasIsis && ReferenceEquals(left.Isis, right.Isis) && HasEqualIsisCosts(primary, backup))
            return Check("IS-IS", right.Isis!.ipv4?.equalPaths ?? default, primary, backup, context);
        return false;
    }

    private bool Check(string protocol, Setting<ComwareEqualPaths> paths, ComwareInterfaceView primary, ComwareInterfaceView backup, RuleContext context)
    {
        if (!paths.TryGet(out var number) || number.Value != 1)
            return false;
        context.Report(new Finding(Info, paths.Origin!, $"{backup}: in {protocol} the backup costs as much as the primary line {primary.Name}, and one path alone is used: when that recovers, the route over the backup may stay, and the backup is not released. Allow two paths, or give the backup a higher cost.")
        {
            Parameter = "paths",
            Related = [new RelatedPlace(backup.Interface.Origin, "the backup")],
            Fix = Fix.SetArgument("Allow two paths", paths.Origin!, "paths", "2"),
        });
        return true;
    }

    private static bool HasEqualIsisCosts(ComwareInterfaceView primary, ComwareInterfaceView backup)
    {
        var process = backup.Routing.Isis!;
        return (LinkCosts.HasLevel(process, level2: true) && AreEqual(LinkCosts.Isis(primary, level2: true), LinkCosts.Isis(backup, level2: true)))
            || (LinkCosts.HasLevel(process, level2: false) && AreEqual(LinkCosts.Isis(primary, level2: false), LinkCosts.Isis(backup, level2: false)));
    }

    private static bool AreEqual(long? left, long? right) => left is { } cost && right == cost;
}
