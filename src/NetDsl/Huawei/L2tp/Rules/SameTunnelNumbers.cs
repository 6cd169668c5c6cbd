namespace NetDsl.Huawei;

/// <summary>L-167: the two LACs count their tunnels from different numbers.</summary>
internal sealed class SameTunnelNumbers() : BackedUpPairRule(
    "ND3167",
    "Both LACs of a pair count tunnels from one number",
    Severity.Error,
    "A LAC that takes over goes on with the tunnels of the other one under their numbers: when both count from the same number, numbers collide and tunnels are lost. Let one of the two, best the backup, count from another number.")
{
    protected override void Check(BackedUpPair pair, RuleContext context)
    {
        if (FindBase(pair.First) is not { } first || FindBase(pair.Second) is not { } second || first != second)
            return;
        var backup = pair.FindRoles() == LacRoles.SecondIsMaster ? pair.First : pair.Second;
        var other = ReferenceEquals(backup, pair.First) ? pair.Second : pair.First;
        var l2tp = backup.Router.l2tp;
        var other2 = first == TunnelBaseId.From32768 ? TunnelBaseId.From0 : TunnelBaseId.From32768;
        var text = $"{nameof(TunnelBaseId)}.{other2}";
        context.Report(new Finding(Info, l2tp is null ? backup.Router.Origin : l2tp.tunnelBaseId.Origin ?? l2tp.Origin, $"{backup}: it counts L2TP tunnels from {Number(first)}, and so does {other}, which it backs up: their numbers collide at a switchover. Let it count from {Number(other2)}, before the first tunnel is set up.")
        {
            Parameter = l2tp is { tunnelBaseId.IsSet: true } ? "first" : null,
            Related = [new RelatedPlace(other.Router.l2tp?.tunnelBaseId.Origin ?? other.Router.Origin, "the other LAC")],
            Fix = l2tp switch
            {
                null => null,
                { tunnelBaseId.IsSet: true } => Fix.SetArgument($"Count tunnels from {Number(other2)}", l2tp.tunnelBaseId.Origin!, "first", text),
                _ => Fix.Configure($"Count tunnels from {Number(other2)}", l2tp.Origin, $"{nameof(L2tpBuilder.TunnelBaseId)}({text})"),
            },
        });
    }

    private static TunnelBaseId? FindBase(BackedUpLac lac)
    {
        if (lac.Router.l2tp is { tunnelBaseId: { IsSet: true } set })
            return set.TryGet(out var known) ? known : null;
        return lac.IsComplete && lac.Router.l2tp is null or { IsOpen: false } && !lac.Router.MayHold("set l2tp tunnel base-id") ? TunnelBaseId.From0 : null;
    }

    private static string Number(TunnelBaseId first) => first switch
    {
        TunnelBaseId.From16384 => "16384",
        TunnelBaseId.From32768 => "32768",
        TunnelBaseId.From49152 => "49152",
        _ => "0",
    };
}
