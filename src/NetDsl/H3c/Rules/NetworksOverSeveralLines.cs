namespace NetDsl.H3c;

/// <summary>D-10: the networks of one group are reached over different lines.</summary>
internal sealed class NetworksOverSeveralLines() : RoutingGroupRule(
    "ND5010",
    "The networks of a routing group are reached over different lines",
    Severity.Warning,
    "A group counts as lost when all of its networks are. When only one of the lines fails, the networks behind it stay unreachable, as the backup is not dialed. Give the networks of each line a group of their own, on the same backup.")
{
    protected override void Check(RoutingGroupView group, RuleContext context)
    {
        if (group.Networks.Count < 2 || group.Backups.Count == 0)
            return;
        (MonitoredNetwork Network, ComwareInterfaceView Line)? first = null;
        foreach (var network in group.Networks)
        {
            if (network.Network.IsUnknown || network.vpnInstance.IsUnknown)
                continue;
            var lines = PrimaryLines.Of(group, network);
            if (lines.Count != 1)
                continue;
            var line = lines[0];
            if (first is not var (earlier, other))
            {
                first = (network, line);
                continue;
            }

            if (ReferenceEquals(line, other))
                continue;
            context.Report(new Finding(Info, network.Origin, $"{group.Router}: {group} watches {earlier.Network} over {other.Name} and {network.Network} over {line.Name}: when only one of the two lines fails, the backup is not dialed. Give the networks of each line a group of their own.")
            {
                Related = [new RelatedPlace(earlier.Origin, $"the network over {other.Name}")],
            });
            return;
        }
    }
}
