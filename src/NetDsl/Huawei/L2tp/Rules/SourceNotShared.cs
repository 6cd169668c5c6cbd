namespace NetDsl.Huawei;

/// <summary>L-162: the tunnels of a backed-up LAC have a loopback interface as source, and are marked as shared.</summary>
internal sealed class SourceNotShared() : HotBackupRule(
    "ND3162",
    "The tunnels of a backed-up LAC have no shared loopback source",
    Severity.Error,
    "The other LAC takes tunnels over only when their source is a loopback address that both have, which rui behind tunnel source says. Name a loopback interface and mark it as shared.")
{
    protected override void Check(BackedUpLac lac, RuleContext context)
    {
        if (lac.Profiles.Count == 0 || lac.HasUnknownGroups)
            return;
        foreach (var group in lac.Groups)
        {
            var side = group.lac!;
            if (side.source.IsUnknown || !lac.IsBackedUp(group))
                continue;
            if (!side.source.IsSet)
            {
                if (!group.MayHold("tunnel source"))
                    Report(lac, group, group.Origin, "has no source", null, null, context);
            }
            else if (!side.source.Raw.IsLoopback)
            {
                Report(lac, group, side.source.Origin!, $"has the source {side.source}, which is no loopback interface", "source", null, context);
            }
            else if (!side.sourceIsShared.IsSet || side.sourceIsShared.Is(false))
            {
                Report(lac, group, side.source.Origin!, $"does not share its source {side.source} with the other LAC", "shared", Fix.SetArgument("Share the source with the other LAC", side.source.Origin!, "shared", "true"), context);
            }
        }
    }

    private void Report(BackedUpLac lac, L2tpGroup group, Origin at, string what, string? parameter, Fix? fix, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{lac}: the L2TP group {group.name} {what}: its tunnels break down when the other LAC takes over. Name a loopback interface that both LACs have, and share it.")
        {
            Parameter = parameter,
            Fix = fix,
        });
}
