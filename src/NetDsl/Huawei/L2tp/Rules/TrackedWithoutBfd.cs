namespace NetDsl.Huawei;

/// <summary>L-143: a BFD session is tracked, and BFD is not enabled.</summary>
internal sealed class TrackedWithoutBfd() : L2tpRule(
    "ND3243",
    "A BFD session is tracked, and BFD is not enabled",
    Severity.Error,
    "Sessions exist only after bfd in the system view: until then nothing is watched and a failure is not noticed. Enable BFD.")
{
    protected internal override void Check(Device device, RuleContext context)
    {
        if (device is not VrpRouter { bfd: null, IsOpen: false } router || router.MayHold("bfd"))
            return;
        foreach (var there in router.interfaces)
        {
            foreach (var tracking in there.vrrp?.tracking.Items() ?? default)
            {
                if (!tracking.bfdSession.IsSet && !tracking.bfdName.IsSet)
                    continue;
                Report(router, tracking.Origin, $"{there.Name}: VRRP group {tracking.vrid}", context);
                return;
            }
        }

        foreach (var service in router.backupServices.Items())
        {
            if (service.trackedSessions is not { Count: > 0 } tracked)
                continue;
            Report(router, tracked[0].Origin, $"the remote backup service {service.name}", context);
            return;
        }
    }

    private void Report(VrpRouter router, Origin at, string who, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{router.Name}, {who}: a BFD session is tracked, and BFD is not enabled on {router.Name}: a failure is not noticed. Enable it.")
        {
            Fix = Fix.Configure($"Enable BFD on {router.Name}", router.Origin, nameof(VrpRouterBuilder.Bfd) + "()"),
        });
}
