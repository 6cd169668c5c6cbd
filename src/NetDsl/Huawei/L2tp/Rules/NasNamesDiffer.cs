namespace NetDsl.Huawei;

/// <summary>L-146: the two devices of a pair appear to RADIUS under different names.</summary>
internal sealed class NasNamesDiffer() : ProfileRule(
    "ND3146",
    "The two devices of a pair appear to RADIUS under different names",
    Severity.Warning,
    "RADIUS is told a logical port, host name and address so that a user stays the same user when the other device takes over. They have to be equal on both: otherwise accounting and authorization break at a switchover. Give both the same.")
{
    protected override void Check(BackupProfileView profile, RuleContext context)
    {
        if (profile.Far is not { } far || !profile.IsFirstOf(far) || !profile.IsComplete || !far.IsComplete || profile.Line.MayHold("nas") || far.Line.MayHold("nas"))
            return;
        var (here, there) = (profile.Line, far.Line);
        if (here.nasLogicPort.DiffersOrLacks(there.nasLogicPort))
            Report(profile, far, "NAS port", here.nasLogicPort, there.nasLogicPort, "port", nameof(RemoteBackupProfileBuilder.NasLogicPort), context);
        if (here.nasLogicSysname.DiffersOrLacks(there.nasLogicSysname))
            Report(profile, far, "NAS host name", here.nasLogicSysname, there.nasLogicSysname, "name", nameof(RemoteBackupProfileBuilder.NasLogicSysname), context);

        // When authorization requests go to the logical address, documents disagree whether it is equal or different on the two devices.
        if (here.nasLogicIp.DiffersOrLacks(there.nasLogicIp) && !profile.Service!.Line.MayHold("radius-authorization") && !far.Service!.Line.MayHold("radius-authorization"))
            Report(profile, far, "NAS address", here.nasLogicIp, there.nasLogicIp, "address", nameof(RemoteBackupProfileBuilder.NasLogicIp), context);
    }

    private void Report<T>(BackupProfileView profile, BackupProfileView far, string what, Setting<T> here, Setting<T> there, string parameter, string verb, RuleContext context)
        where T : struct
    {
        var (lacking, wanted) = here.IsSet ? (far, here) : (profile, there);
        context.Report(new Finding(Info, here.Origin ?? profile.Line.Origin, $"{profile} tells RADIUS {(here.IsSet ? $"the logical {what} {here}" : $"no logical {what}")}, {far.Router} {(there.IsSet ? there.ToString() : "none")}: after a switchover RADIUS does not know the users again. Give both the same.")
        {
            Parameter = here.IsSet ? parameter : null,
            Related = [new RelatedPlace(there.Origin ?? far.Line.Origin, "the other device")],
            Fix = !wanted.IsKnown ? null
                : here.IsSet && there.IsSet ? Fix.SetArgument($"Tell the {what} {there}", here.Origin!, parameter, $"\"{there}\"")
                : Fix.Configure($"Tell the {what} {wanted} on {lacking.Router}", lacking.Line.Origin, $"{verb}(\"{wanted}\")"),
        });
    }
}
