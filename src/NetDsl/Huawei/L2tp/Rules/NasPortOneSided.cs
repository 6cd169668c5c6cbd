namespace NetDsl.Huawei;

/// <summary>L-108: one end of a tunnel tells or reads the port of the user, and the other end does not.</summary>
internal sealed class NasPortOneSided() : L2tpGroupRule(
    "ND3108",
    "AVP 100 is on at one end of the tunnel only",
    Severity.Warning,
    "A LAC writes the port of the user into AVP 100, and the LNS reads it: with one of them alone RADIUS never learns the port. Turn it on at both ends, or at none.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (!group.IsLac)
            return;
        foreach (var server in group.Servers)
        {
            if (!server.TryGet(out var lns) || lns.Address.IsUnknown || Index(context).FindFarGroup(group, lns.Address, out _) is not { } far)
                continue;
            if (Tells(group) is { } near && Tells(far) is { } there && near != there)
                Report(near ? group : far, near ? far : group, near, context);
        }
    }

    private void Report(L2tpGroupView has, L2tpGroupView lacks, bool isLac, RuleContext context)
    {
        var other = lacks.Group.nasPortAvp;
        var says = isLac ? "the LAC writes the port of the user into AVP 100, and the LNS does not read it" : "the LNS reads the port of the user from AVP 100, and the LAC does not write it";
        context.Report(new Finding(Info, has.Group.nasPortAvp.Origin!, $"{has}: {says} ({lacks}). Turn it on at both ends, or at none.")
        {
            Related = [new RelatedPlace(other.Origin ?? lacks.Origin, "the other end")],
            Fix = other.Origin is { } off
                ? Fix.SetArgument("Turn it on at the other end", off, "on", "true")
                : Fix.Configure("Turn it on at the other end", lacks.Origin, $"{nameof(L2tpGroupBuilder.NasPortAvp)}()"),
        });
    }

    private static bool? Tells(L2tpGroupView group)
    {
        var setting = group.Group.nasPortAvp;
        if (setting.IsSet)
            return setting.TryGet(out var on) ? on : null;
        return group.Group.IsOpen || group.Group.MayHold("avp nas-port") ? null : false;
    }
}
