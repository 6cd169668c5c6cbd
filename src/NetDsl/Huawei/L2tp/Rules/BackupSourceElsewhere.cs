namespace NetDsl.Huawei;

/// <summary>L-129: the source of a remote backup service is no address of the device.</summary>
internal sealed class BackupSourceElsewhere() : BackupServiceRule(
    "ND3129",
    "The source of a remote backup service is no address of the device",
    Severity.Error,
    "The device opens the channel from the source address, so one of its interfaces has to have it: otherwise the channel stays down and nothing is backed up. Name an address of the device.")
{
    protected override void Check(BackupServiceView service, RuleContext context)
    {
        if (!service.Line.source.TryGet(out var source) || !service.Router.IsComplete || MayHave(service.Router.Router, source))
            return;
        var index = Pairs(context);
        var at = service.Line.source.Origin!;
        var exchanged = service.Line.peer.TryGet(out var peer) && ReferenceEquals(index.FindOwner(peer), service.Router.Router);
        Fix? fix = null;
        if (exchanged)
            fix = Fix.Of("Exchange peer and source", new FixEdit(FixKind.SetArgument, at, $"\"{source}\"", "peer"), new FixEdit(FixKind.SetArgument, at, $"\"{peer}\"", "source"));
        else if (FindExpected(service, peer) is { } wanted && MayHave(service.Router.Router, wanted))
            fix = Fix.SetArgument($"Take the source {wanted}", at, "source", $"\"{wanted}\"");
        context.Report(new Finding(Info, at, $"{service}: no interface of {service.Router} has the source address {source}: the channel stays down, nothing is backed up. {(exchanged ? $"The peer {peer} is an address of {service.Router}: exchange the two." : "Name an address of the device.")}")
        {
            Parameter = "source",
            Fix = fix,
        });
    }

    /// <summary>The address that the service at the other end expects.</summary>
    private static Ipv4Address? FindExpected(BackupServiceView service, Ipv4Address peer)
    {
        foreach (var far in service.FarRouter?.Services ?? [])
        {
            if (far.Line.source.Is(peer) && far.Line.peer.TryGet(out var expected))
                return expected;
        }

        return null;
    }

    private static bool MayHave(VrpRouter router, Ipv4Address address)
    {
        foreach (var there in router.interfaces)
        {
            if (there.IsOpen || there.MayHold("ip address") || there.ppp is { negotiatedAddress.IsSet: true })
                return true;
            foreach (var own in there.addresses.Items())
            {
                if (!own.address.TryGet(out var known) || known == address)
                    return true;
            }
        }

        return false;
    }
}
