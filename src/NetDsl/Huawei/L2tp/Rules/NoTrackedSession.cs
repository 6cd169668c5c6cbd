namespace NetDsl.Huawei;

/// <summary>L-143: VRRP or a remote backup service tracks a BFD session that does not exist.</summary>
internal sealed class NoTrackedSession() : L2tpRule(
    "ND3143",
    "A BFD session is tracked that does not exist",
    Severity.Error,
    "VRRP and remote backup services notice a failure by the BFD session that they track. The device refuses one that it does not have. Create the session, or name the local discriminator of an existing one.")
{
    protected internal override void Check(Device device, RuleContext context)
    {
        if (device is not VrpRouter router || router.IsOpen)
            return;
        foreach (var there in router.interfaces)
        {
            if (there.vrrp is not { tracking: { } all })
                continue;
            foreach (var tracking in all)
            {
                if (tracking.bfdSession.TryGet(out var number))
                    CheckNumber(router, number, tracking.bfdSession.Origin!, $"{router.Name} {there.Name}: VRRP group {tracking.vrid} tracks", context);
                else if (tracking.bfdName.TryGet(out var name) && router.FindBfdSession(name) is null)
                    CheckName(router, name, tracking.bfdName.Origin!, $"{router.Name} {there.Name}: VRRP group {tracking.vrid} tracks", context);
            }
        }

        foreach (var service in router.backupServices.Items())
        {
            foreach (var tracked in service.trackedSessions.Items())
            {
                if (tracked.session.TryGet(out var number))
                    CheckNumber(router, number, tracked.session.Origin!, $"{router.Name}: the remote backup service {service.name} tracks", context);
            }
        }
    }

    private void CheckNumber(VrpRouter router, LocalDiscriminator number, Origin at, string who, RuleContext context)
    {
        foreach (var session in router.bfdSessions.Items())
        {
            // A session that agrees upon its discriminators may have any.
            if (!session.localDiscriminator.IsKnown || session.localDiscriminator.Is(number))
                return;
        }

        var only = router.bfdSessions.Only()?.localDiscriminator.ToString();
        Report(router, at, $"{who} the BFD session with local discriminator {number}", only, context);
    }

    private void CheckName(VrpRouter router, BfdSessionName name, Origin at, string who, RuleContext context)
    {
        foreach (var session in router.bfdSessions.Items())
        {
            if (session.name.IsUnknown)
                return;
        }

        var only = router.bfdSessions.Only() is { } single ? $"\"{single.name}\"" : null;
        Report(router, at, $"{who} the BFD session {name}", only, context);
    }

    private void Report(VrpRouter router, Origin at, string what, string? only, RuleContext context)
    {
        if (router.MayHold("bfd"))
            return;
        context.Report(new Finding(Info, at, $"{what}, which does not exist: the device refuses it, and a failure is not noticed. Create the session{(only is null ? "" : ", or track " + only)}.")
        {
            Parameter = "session",
            Fix = only is null ? null : Fix.SetArgument($"Track the session {only}", at, "session", only),
        });
    }
}
