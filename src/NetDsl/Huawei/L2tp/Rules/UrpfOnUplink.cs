using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>L-155: an uplink of a device that backs up users checks source addresses.</summary>
internal sealed class UrpfOnUplink() : BackupRouterRule(
    "ND3155",
    "An uplink of a device that backs up users checks source addresses",
    Severity.Warning,
    "Traffic of users that takes the protection path arrives at another interface than the route back to its source. URPF on an interface of the network side drops it. Leave URPF out there.")
{
    protected override void Check(BackupRouter router, RuleContext context)
    {
        List<VrpInterface>? seen = null;
        foreach (var service in router.Services)
        {
            foreach (var tracked in service.Line.trackedInterfaces.Items())
                Look(service, tracked.@interface, ref seen, context);
            Look(service, service.Line.redirectInterface, ref seen, context);
        }
    }

    private void Look(BackupServiceView service, Setting<InterfaceName> uplink, ref List<VrpInterface>? seen, RuleContext context)
    {
        if (!uplink.TryGet(out var name) || service.Router.Router.FindInterface(name) is not { rawLines: { } lines } there || seen?.Contains(there) == true)
            return;
        (seen ??= []).Add(there);
        foreach (var line in lines)
        {
            if (!line.Text.StartsWith("ip urpf", System.StringComparison.OrdinalIgnoreCase))
                continue;
            context.Report(new Finding(Info, line.Origin, $"{service} uses the uplink {there.Name}, and URPF is on there: traffic that takes the protection path is dropped. Leave URPF out.") { Fix = Fix.Remove("Leave URPF out", line.Origin) });
            return;
        }
    }
}
