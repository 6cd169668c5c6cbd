namespace NetDsl.Huawei;

/// <summary>L-153: a remote backup service names an SSL policy that does not exist.</summary>
internal sealed class NoSslPolicy() : BackupServiceRule(
    "ND3153",
    "A remote backup service names an SSL policy that does not exist",
    Severity.Warning,
    "The channel carries the data of users; the SSL policy encrypts it. The device refuses a policy that it does not know. Create the policy, which the program says with Raw.")
{
    protected override void Check(BackupServiceView service, RuleContext context)
    {
        if (!service.Line.sslPolicy.TryGet(out var policy) || !service.Router.IsComplete || service.Router.Router.MayHold("ssl policy"))
            return;
        context.Report(new Finding(Info, service.Line.sslPolicy.Origin!, $"{service} names the SSL policy {policy}, which {service.Router} does not have: the device refuses it. Create it: Raw(\"ssl policy {policy}\").") { Parameter = "name" });
    }
}
