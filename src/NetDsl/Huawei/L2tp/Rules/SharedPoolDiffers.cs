namespace NetDsl.Huawei;

/// <summary>L-149: a shared address pool has other addresses on the device that backs it up.</summary>
internal sealed class SharedPoolDiffers() : BackupServiceRule(
    "ND3249",
    "A shared address pool has other addresses on the device that backs it up",
    Severity.Error,
    "The backup knows the users of a shared pool by the gateway and the sections of its own copy. An address that is not in the copy cannot be taken over. Give the copy the same gateway and sections.")
{
    protected override void Check(BackupServiceView service, RuleContext context)
    {
        if (service.Far is not { } far || !service.IsFirstOf(far))
            return;
        foreach (var named in service.Line.pools.Items())
        {
            if (service.Router.FindPool(named.pool) is not { } mine || mine.IsBackup() is not { } backup)
                continue;
            foreach (var other in far.Line.pools.Items())
            {
                if (far.Router.FindPool(other.pool) is { } theirs && theirs.IsBackup() is { } copied && copied != backup)
                    Compare(service, far, backup ? (mine, theirs) : (theirs, mine), context);
            }
        }
    }

    private void Compare(BackupServiceView service, BackupServiceView far, (IpPool Copy, IpPool Original) pools, RuleContext context)
    {
        var (copy, original) = pools;
        var gateways = copy.HasGatewayOf(original);
        var named = copy.name.IsKnown && copy.name.Equals(original.name);
        if (!gateways && named && copy.gateway.IsKnown && original.gateway.IsKnown && copy.mask.IsKnown && original.mask.IsKnown)
        {
            Report(service, far, copy, original, $"has the gateway {copy.gateway} and not {original.gateway}", copy.gateway.Origin!, context, original.gateway.Origin!, Fix.SetArgument("Take the same gateway", copy.gateway.Origin!, "address", $"\"{new Ipv4Prefix(original.gateway.Raw, original.mask.Raw)}\""));
            return;
        }

        if (!gateways || copy.IsOpen || original.IsOpen || copy.MayHold("section") || original.MayHold("section"))
            return;
        foreach (var section in original.sections.Items())
        {
            if (!Has(copy, section))
            {
                Report(service, far, copy, original, $"lacks the section from {section.start} to {(section.end.IsSet ? section.end : section.start)}", copy.Origin, context, section.Origin, null);
                return;
            }
        }
    }

    private void Report(BackupServiceView service, BackupServiceView far, IpPool copy, IpPool original, string what, Origin at, RuleContext context, Origin there, Fix? fix) =>
        context.Report(new Finding(Info, at, $"{service}: the copy {copy.name} of the shared address pool {original.name} of the pair {service.Router} and {far.Router} {what}: users with such an address are cut off at a switchover. Give it the same gateway and sections.")
        {
            Related = [new RelatedPlace(there, "the pool itself")],
            Fix = fix,
        });

    /// <summary>The pool has the addresses, or one of its sections is not known.</summary>
    private static bool Has(IpPool pool, PoolSection wanted)
    {
        if (!wanted.start.TryGet(out var start) || wanted.end.IsUnknown)
            return true;
        var end = wanted.end.Or(start);
        foreach (var section in pool.sections.Items())
        {
            if (!section.start.TryGet(out var from) || section.end.IsUnknown)
                return true;
            if (from.CompareTo(start) <= 0 && section.end.Or(from).CompareTo(end) >= 0)
                return true;
        }

        return false;
    }
}
