using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>L-145: a device backs up with more than four others.</summary>
internal sealed class TooManyBackups() : BackupRouterRule(
    "ND3145",
    "A device backs up with more than four others",
    Severity.Error,
    "A device has backup relationships with up to four devices. The services to further ones stay down. Spread the access links over more pairs.")
{
    private const int Most = 4;

    protected override void Check(BackupRouter router, RuleContext context)
    {
        if (router.Services.Count <= Most)
            return;
        var others = new HashSet<Device>();
        foreach (var service in router.Services)
        {
            if (service.FarDevice is not { } far || !others.Add(far) || others.Count <= Most)
                continue;
            context.Report(new Finding(Info, service.Line.peer.Origin!, $"{service} leads to {far.Name}, the fifth device that {router} backs up with: it backs up with four at most, this service stays down. Spread the access links over more pairs.") { Parameter = "peer" });
            return;
        }
    }
}
