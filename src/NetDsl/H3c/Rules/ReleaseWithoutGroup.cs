namespace NetDsl.H3c;

/// <summary>D-97: a release delay on an interface that is no backup.</summary>
internal sealed class ReleaseWithoutGroup() : ComwareInterfaceRule(
    "ND5097",
    "A release delay on an interface that is no backup",
    Severity.Warning,
    "standby timer routing-disable tells how long a backup stays up after the primary route is back. On an interface without standby routing-group it does nothing. Make the interface the backup of a group, or take the delay away.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Interface.routingDisable.IsSet && !there.MayBeBackup)
            context.Report(new Finding(Info, there.Interface.routingDisable.Origin!, $"{there} has a release delay and is the backup of no group: the delay does nothing. Make it the backup of a group (standby routing-group), or take the delay away.") { Fix = Fix.Remove("Take the delay away", there.Interface.routingDisable.Origin!) });
    }
}
