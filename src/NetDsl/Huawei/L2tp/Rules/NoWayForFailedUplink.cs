namespace NetDsl.Huawei;

/// <summary>L-173: without the protection tunnel a failed uplink has to change the roles.</summary>
internal sealed class NoWayForFailedUplink() : HotBackupRule(
    "ND3173",
    "The protection tunnel is off and nothing watches the uplinks",
    Severity.Warning,
    "When the uplink of the master fails, the protection tunnel carries its users over the other LAC. Without it the roles have to change at once, for which the service and the VRRP group have to watch the uplink: otherwise traffic is lost. Track the uplink, or leave the tunnel on.")
{
    protected override void Check(BackedUpLac lac, RuleContext context)
    {
        foreach (var service in lac.Router.backupServices.Items())
        {
            if (!service.protectTunnelDisabled.Is(true))
                continue;
            var what = Watches(service) == false ? "the service watches no uplink" : FindUnwatched(lac, service) is { } vrrp ? $"VRRP {vrrp.vrid} on {vrrp.@interface} follows no uplink" : null;
            if (what is null)
                continue;
            context.Report(new Finding(Info, service.protectTunnelDisabled.Origin!, $"{lac}: the remote backup service {service.name} has no protection tunnel, and {what}: when the uplink fails traffic is lost. Track the uplink in the service and in VRRP, or leave the protection tunnel on.")
            {
                Fix = Fix.Remove("Leave the protection tunnel on", service.protectTunnelDisabled.Origin!),
            });
        }
    }

    private static bool? Watches(RemoteBackupService service)
    {
        if (service.trackedInterfaces is { Count: > 0 } || service.monitorGroups is { Count: > 0 } || service.routeMonitorGroups is { Count: > 0 } || service.trackedSessions is { Count: > 0 })
            return true;
        return service.IsOpen || service.MayHold("track") ? null : false;
    }

    /// <summary>A VRRP group behind a profile of the service that follows nothing; null when there is none.</summary>
    private static ProfileVrrp? FindUnwatched(BackedUpLac lac, RemoteBackupService service)
    {
        if (!service.name.TryGet(out var name))
            return null;
        foreach (var profile in lac.Profiles)
        {
            if (!profile.service.Is(name))
                continue;
            foreach (var bound in profile.vrrpGroups.Items())
            {
                if (bound.vrid.TryGet(out var vrid) && bound.@interface.TryGet(out var on) && lac.Router.FindInterface(on) is { IsOpen: false, vrrp: { IsOpen: false } vrrp } there && !there.MayHold("vrrp") && !IsTracked(vrrp, vrid) && vrrp.Find(bound.vrid) is not { leaderInterface.IsSet: true })
                    return bound;
            }
        }

        return null;
    }

    private static bool IsTracked(InterfaceVrrp vrrp, VirtualRouterId vrid)
    {
        foreach (var tracking in vrrp.tracking.Items())
        {
            // The session with the other LAC of the group says nothing about the uplink.
            if ((tracking.vrid.IsUnknown || tracking.vrid.Is(vrid)) && !tracking.bfdRole.Is(VrrpBfdRole.Peer))
                return true;
        }

        return false;
    }
}
