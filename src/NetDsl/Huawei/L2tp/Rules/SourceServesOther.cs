namespace NetDsl.Huawei;

/// <summary>L-165: the shared source of tunnels serves nothing else.</summary>
internal sealed class SourceServesOther() : HotBackupRule(
    "ND3165",
    "The shared source of tunnels serves something else too",
    Severity.Error,
    "Both LACs have the address, and its route follows the backup state: whatever else uses it talks to the wrong device. Give the tunnels a loopback interface of their own.")
{
    protected override void Check(BackedUpLac lac, RuleContext context)
    {
        foreach (var source in lac.Sources)
        {
            if (!source.Address.TryGet(out var address) || IsEarlier(lac, source))
                continue;
            var router = lac.Router;
            Compare(lac, source, address, router.lsrId, "the LSR ID of the device", "lsrId", context);
            if (router.ldp is { } ldp)
                Compare(lac, source, address, ldp.lsrId, "the LSR ID of LDP", "lsrId", context);
            foreach (var process in router.ospfProcesses.Items())
                Compare(lac, source, address, process.routerId, $"the router ID of OSPF {process.process}", "routerId", context);
            if (router.bgp is { } bgp)
            {
                Compare(lac, source, address, bgp.routerId, "the router ID of BGP", "routerId", context);
                foreach (var session in bgp.sessions.Items())
                {
                    if (session.connectInterface.Is(source.Name))
                        Report(lac, source, address, session.connectInterface.Origin!, $"the address of the BGP session with {session.peer}", "source", context);
                }
            }

            foreach (var service in router.backupServices.Items())
                Compare(lac, source, address, service.source, $"the address of the remote backup service {service.name}", "source", context);
        }
    }

    private void Compare(BackedUpLac lac, SharedSource source, Ipv4Address address, Setting<Ipv4Address> used, string what, string parameter, RuleContext context)
    {
        if (used.Is(address))
            Report(lac, source, address, used.Origin!, what, parameter, context);
    }

    private void Report(BackedUpLac lac, SharedSource source, Ipv4Address address, Origin at, string what, string parameter, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{lac}: {address} is {what}, and the shared source {source.Name} of the tunnels of the L2TP group {source.Group.name}, which the other LAC has too. Take another address here, or give the tunnels a loopback interface of their own.")
        {
            Parameter = parameter,
            Related = [new RelatedPlace(source.Group.lac!.source.Origin!, "the source of the tunnels")],
        });

    /// <summary>An earlier group has the same source.</summary>
    private static bool IsEarlier(BackedUpLac lac, SharedSource source)
    {
        foreach (var other in lac.Sources)
        {
            if (ReferenceEquals(other.Group, source.Group))
                return false;
            if (other.Name.Equals(source.Name))
                return true;
        }

        return false;
    }
}
