namespace NetDsl.Huawei;

/// <summary>L-37: AVPs are hidden, and an end of the tunnel does not authenticate.</summary>
internal sealed class HiddenAvpsWithoutAuthentication() : L2tpRule(
    "ND3037",
    "AVPs are hidden on a tunnel that is not authenticated",
    Severity.Warning,
    "AVPs are hidden only when both ends of the tunnel authenticate: otherwise they cross the network as they are. Turn authentication on at both ends, or do not hide AVPs.")
{
    protected internal override void Check(Device device, RuleContext context)
    {
        var index = Index(context);
        if (index[device] is not { } router)
            return;
        foreach (var group in router.Groups)
        {
            if (Hides(group) && group.Authenticates is false)
                Report(group, group, context);
        }

        foreach (var tunnel in index.Tunnels.From(router))
        {
            if (tunnel.Far is not { } far)
                continue;
            if (Hides(tunnel.Lac) && tunnel.Lac.Authenticates is true && far.Authenticates is false)
                Report(tunnel.Lac, far, context);
            if (Hides(far) && far.Authenticates is true && tunnel.Lac.Authenticates is false)
                Report(far, tunnel.Lac, context);
        }
    }

    private static bool Hides(L2tpGroupView group) => group.Group.hiddenAvps.Is(true);

    private void Report(L2tpGroupView hiding, L2tpGroupView silent, RuleContext context)
    {
        var at = hiding.Group.hiddenAvps.Origin!;
        var who = ReferenceEquals(hiding, silent) ? "it" : $"{silent.Group.name} of {silent.Router} at the other end";
        context.Report(new Finding(Info, at, $"{hiding} is to hide AVPs, and {who} does not authenticate: they cross the network as they are. Turn authentication on at both ends, or do not hide AVPs.")
        {
            Related = [new RelatedPlace(silent.Group.authentication.Origin!, "authentication is off")],
            Fix = Fix.Remove("Do not hide AVPs", at),
        });
    }
}
