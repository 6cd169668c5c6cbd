namespace NetDsl.Huawei;

/// <summary>L-152: a remote backup service protects users by a redirection and by a tunnel.</summary>
internal sealed class TwoProtections() : BackupServiceRule(
    "ND3152",
    "A remote backup service has two protection paths for public users",
    Severity.Error,
    "Traffic to users whose uplink failed goes over a direct link or through a tunnel: the device takes one of them and refuses the other. Keep one.")
{
    protected override void Check(BackupServiceView service, RuleContext context)
    {
        if (service.Line is not { redirectNextHop: { IsSet: true } redirect, protectPolicy: { IsSet: true } policy })
            return;
        context.Report(new Finding(Info, policy.Origin!, $"{service} protects users by a redirection to {redirect} and by the tunnel policy {policy}: the device refuses the second. Keep one.") { Related = [new RelatedPlace(redirect.Origin!, "the redirection")] });
    }
}
