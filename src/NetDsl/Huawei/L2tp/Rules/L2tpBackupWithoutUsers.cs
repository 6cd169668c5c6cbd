namespace NetDsl.Huawei;

/// <summary>L-160: a profile that backs up L2TP backs up the users too.</summary>
internal sealed class L2tpBackupWithoutUsers() : HotBackupRule(
    "ND3160",
    "A profile backs up L2TP and not the users",
    Severity.Warning,
    "The sessions of L2TP belong to PPPoE users: without their backup the other LAC knows tunnels, and no users in them. Back up the users too.")
{
    protected override void Check(BackedUpLac lac, RuleContext context)
    {
        foreach (var profile in lac.Profiles)
        {
            if (profile.IsOpen || profile.users.IsUnknown || profile.users.Is(true) || profile.MayHold("service-type"))
                continue;
            context.Report(new Finding(Info, profile.users.Origin ?? profile.l2tp.Origin!, $"{lac}: the remote backup profile {profile.name} backs up L2TP and not the users: after a switchover the other LAC has tunnels without users. Back up the users too.")
            {
                Fix = profile.users.IsSet
                    ? Fix.SetArgument("Back up the users too", profile.users.Origin!, "on", "true")
                    : Fix.InsertBefore("Back up the users too", profile.l2tp.Origin!, nameof(RemoteBackupProfileBuilder.BackUpUsers) + "()"),
            });
        }
    }
}
