namespace NetDsl.H3c;

/// <summary>D-94: a protocol is to run over a backup that borrows its address.</summary>
internal sealed class UnnumberedBackup() : BackupInterfaceRule(
    "ND5094",
    "A routing protocol is to run over a backup without an address of its own",
    Severity.Error,
    "An interface that borrows its address (unnumbered) runs no routing protocol: nothing is learnt over the backup. Give it an address of its own, or use static routes.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        if (!backup.Interface.unnumbered.IsSet)
            return;
        if (backup.Interface.ospf is { process.IsSet: true } ospf)
            Report(context, backup, "OSPF", ospf.process.Origin!);
        else if (backup.Interface.rip is { process.IsSet: true } rip)
            Report(context, backup, "RIP", rip.process.Origin!);
        else if (backup.Interface.isis is { } isis && isis.enable.Is(true))
            Report(context, backup, "IS-IS", isis.enable.Origin!);
    }

    private void Report(RuleContext context, ComwareInterfaceView backup, string protocol, Origin at) =>
        context.Report(new Finding(Info, at, $"{backup}: {protocol} is to run here, and the interface borrows the address of {backup.Interface.unnumbered}: no protocol runs over it, and the backup carries nothing. Give it an address of its own, or use static routes.") { Related = [new RelatedPlace(backup.Interface.unnumbered.Origin!, "the borrowed address")] });
}
