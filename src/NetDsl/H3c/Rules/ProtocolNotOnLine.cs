namespace NetDsl.H3c;

/// <summary>D-84: the protocol does not reach the primary line or the backup.</summary>
internal sealed class ProtocolNotOnLine() : BackupInterfaceRule(
    "ND5084",
    "A routing protocol does not run over the primary line or its backup",
    Severity.Error,
    "A protocol runs where one of its networks has the primary address of the interface or the interface names it, and finds neighbors unless the interface is silent. Over this line nothing is learnt: the backup carries nothing, or the primary route is missing. Let the protocol run there.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        CheckLine(backup, "the backup", context);
        foreach (var primary in backup.PrimaryLinks)
        {
            // Each primary line once, however many backups it has.
            if (ReferenceEquals(FirstBackupOf(primary), backup))
                CheckLine(primary, "the primary line", context);
        }
    }

    private static ComwareInterfaceView? FirstBackupOf(ComwareInterfaceView primary)
    {
        foreach (var backup in primary.Router.Backups)
        {
            if (backup.PrimaryLinks.Contains(primary))
                return backup;
        }

        return null;
    }

    private void CheckLine(ComwareInterfaceView link, string role, RuleContext context)
    {
        var routing = link.Routing;
        if (routing.HasProtocol || link.MayHaveSession() || link.MayHaveStaticRoute())
            return;
        ReportSilence("OSPF", routing.OspfSilence);
        ReportSilence("RIP", routing.RipSilence);
        ReportSilence("IS-IS", routing.IsisSilence);
        if (!routing.IsCertain || !link.Router.Routing.IsCertain)
            return;
        if (routing.Ospf is null && link.Interface.ospf is { } ospf && link.Router.Router.ospfProcesses is { Count: > 0 } && !link.HasOspfOverSecondary())
            ReportUncovered("OSPF", ospf.Origin);
        if (routing.Rip is null && link.Interface.rip is { } rip && link.Router.Router.ripProcesses is { Count: > 0 })
            ReportUncovered("RIP", rip.Origin);
        if (routing.Isis is null && link.Interface.isis is { enable.IsSet: false } isis && link.Router.Router.isisProcesses is { Count: > 0 })
            ReportUncovered("IS-IS", isis.Origin);

        void ReportSilence(string protocol, Origin? at)
        {
            if (at is not null)
                context.Report(new Finding(Info, at, $"{link}: {role} is silent in {protocol}: no neighbor is found there and nothing is learnt over it. Let {protocol} speak there.") { Fix = Fix.Remove("Let it speak there", at), Related = [new RelatedPlace(link.Interface.Origin, role)] });
        }

        void ReportUncovered(string protocol, Origin at) =>
            context.Report(new Finding(Info, at, $"{link}: {protocol} has settings on {role} and does not run there: no network of the process has the primary address of the interface, and the interface does not name the process. Nothing is learnt over it. Add the network, or name the process on the interface."));
    }
}
