namespace NetDsl.H3c;

/// <summary>D-08: a backup interface belongs to another VPN instance than the networks that it is to restore.</summary>
internal sealed class BackupInOtherVpnInstance() : RoutingGroupRule(
    "ND5008",
    "A backup interface is not in the VPN instance of the networks that it backs up",
    Severity.Warning,
    "The call is made when the networks are lost, but routes over the backup go into the routing table of another VPN instance: nothing is restored. Bind the interface to the VPN instance of the networks, or watch the networks of its own.")
{
    protected override void Check(RoutingGroupView group, RuleContext context)
    {
        for (var i = 0; i < group.Backups.Count; i++)
        {
            var backup = group.Backups[i];
            foreach (var network in group.Networks)
            {
                if (!AreApart(backup, network))
                    continue;
                context.Report(new Finding(Info, group.References[i].Origin, $"{backup} is in {Name(backup.Interface.vpnInstance)}, and {group} watches {network.Network} in {Name(network.vpnInstance)}: the call restores no route there. Bind the interface to the VPN instance of the networks, or watch networks of its own.")
                {
                    Parameter = group.Router.Index.IsOfRelation(group.References[i], backup) ? "backup" : "group",
                    Related = [new RelatedPlace(network.Origin, "the watched network")],
                });
                break;
            }
        }
    }

    private static bool AreApart(ComwareInterfaceView backup, MonitoredNetwork network)
    {
        var mine = backup.Interface.vpnInstance;
        var wanted = network.vpnInstance;
        if (mine.IsUnknown || wanted.IsUnknown || mine.Equals(wanted) || backup.Router.LacksVpnInstance(wanted))
            return false;
        return mine.IsKnown || (backup.IsComplete && !backup.MayHold("ip binding"));
    }

    private static string Name(Setting<VpnInstanceName> name) => name.IsSet ? $"VPN instance {name}" : "no VPN instance";
}
