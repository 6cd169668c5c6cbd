namespace NetDsl.Huawei;

/// <summary>L-92: BGP with users of an LNS, and a device that backs up another one.</summary>
internal sealed class BgpOverLnsWithBackup() : UserAccessRule(
    "ND3092",
    "BGP over LNS users on a device of a backup pair",
    Severity.Error,
    "BGP sessions with LNS users are not backed up, and the device does not support them beside multi-device backup. Keep one of the two.")
{
    protected override void Check(VrpRouter router, RuleContext context)
    {
        if (router.aaa is { } aaa && aaa.bgpOverLns.Is(true) && router.backupServices is { Count: > 0 } services)
            context.Report(new Finding(Info, aaa.bgpOverLns.Origin!, $"{router.Name}: BGP over LNS users does not work beside multi-device backup (remote backup service {services[0].name}). Keep one of the two.")
            {
                Related = [new RelatedPlace(services[0].Origin, "multi-device backup")],
                Fix = Fix.Remove("Leave BGP over LNS users out", aaa.bgpOverLns.Origin!),
            });
    }
}
