namespace NetDsl.Huawei;

/// <summary>L-154: a domain has different VPN instances on the two devices of a pair.</summary>
internal sealed class UserVpnsDiffer() : BackupPairRule(
    "ND3154",
    "A domain has different VPN instances on the two devices of a pair",
    Severity.Error,
    "The device that takes over a user looks for the VPN instance by its name. When its domain has another one, the user does not come back. Give the VPN instance the same name on both devices.")
{
    protected override void Check(BackupRouter router, BackupRouter far, RuleContext context)
    {
        if (router.Router.aaa?.domains is not { } domains || far.Router.aaa?.domains is not { } others)
            return;
        foreach (var domain in domains)
        {
            var twin = domain.name.IsKnown ? others.Find(d => d.name.Equals(domain.name)) : null;
            if (twin is null || !domain.vpnInstance.DiffersOrLacks(twin.vpnInstance) || domain.IsOpen || twin.IsOpen || domain.MayHold("vpn-instance") || twin.MayHold("vpn-instance"))
                continue;
            var (here, there) = (domain.vpnInstance, twin.vpnInstance);
            context.Report(new Finding(Info, here.Origin ?? domain.Origin, $"{router}: users of the domain {domain.name} belong to {Name(here)}, on {far} to {Name(there)}: after a switchover they fail to come back. Give both the same VPN instance.")
            {
                Parameter = here.IsSet ? "name" : null,
                Related = [new RelatedPlace(there.Origin ?? twin.Origin, $"the domain on {far}")],
                Fix = here.IsKnown && there.IsKnown ? Fix.SetArgument($"Take the VPN instance {there}", here.Origin!, "name", $"\"{there}\"") : null,
            });
        }
    }

    private static string Name(Setting<VpnInstanceName> vpn) => vpn.IsSet ? $"the VPN instance {vpn}" : "none";
}
