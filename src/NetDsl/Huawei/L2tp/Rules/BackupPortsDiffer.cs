namespace NetDsl.Huawei;

/// <summary>L-130: the two ends of a remote backup service have different ports.</summary>
internal sealed class BackupPortsDiffer() : BackupServiceRule(
    "ND3230",
    "The two ends of a remote backup service have different ports",
    Severity.Error,
    "One device listens at the port to which the other connects: with different ports the channel stays down and nothing is backed up. Give both the same port.")
{
    protected override void Check(BackupServiceView service, RuleContext context)
    {
        if (service.Far is not { } far || !service.IsFirstOf(far) || !service.Line.port.Differs(far.Line.port))
            return;
        var wanted = far.Line.port;
        context.Report(new Finding(Info, service.Line.port.Origin!, $"{service} uses port {service.Line.port}, the service {far.Line.name} of {far.Router} uses port {wanted}: the channel stays down, nothing is backed up. Give both the same port.")
        {
            Parameter = "port",
            Related = [new RelatedPlace(wanted.Origin!, "the other end")],
            Fix = Fix.SetArgument($"Use port {wanted}", service.Line.port.Origin!, "port", wanted.ToString()),
        });
    }
}
