namespace NetDsl.Huawei;

/// <summary>E-01: both PEs of a pair give a protected VPN instance the label.</summary>
internal sealed class LabelOnOnePe() : EgressPairRule(
    "ND4001",
    "Only one PE of a pair gives the VPN instance a static label",
    Severity.Error,
    "The repair point sends the packets of the failed PE to the other one with the label that the failed one had given: without the same static label the other PE drops them. Give the VPN instance the label on both.")
{
    protected override void Check(EgressPair pair, RuleContext context)
    {
        foreach (var instance in pair.Instances)
        {
            if (instance is not { First: { } first, Second: { } second })
                continue;
            Check(first, second, context);
            Check(second, first, context);
        }
    }

    private void Check(EgressVpn has, EgressVpn lacks, RuleContext context)
    {
        if (!has.StaticLabel.IsSet || lacks.StaticLabel.IsSet || lacks.IsOpen || lacks.MayHold("apply-label"))
            return;
        var family = lacks.Instance.ipv4;
        context.Report(new Finding(Info, family?.Origin ?? lacks.Instance.Origin, $"{lacks} has no static label, {has.Router} gives the VPN the label {has.StaticLabel}: when {has.Router} fails, {lacks.Router} drops what the repair point turns to it. Give it the same label.")
        {
            Related = [new RelatedPlace(has.StaticLabel.Origin!, $"the label on {has.Router}")],
            Fix = family is not null && has.StaticLabel.TryGet(out var label) ? Fix.Configure("Give the VPN instance the same label", family.Origin, $"{nameof(VpnIpv4Builder.StaticLabel)}({label})") : null,
        });
    }
}
