namespace NetDsl.Huawei;

/// <summary>V-14: two pseudowires of a router have one VC ID.</summary>
internal sealed class VcIdTwice() : RouterRule(
    "ND2014",
    "Two pseudowires of a router have one VC ID",
    Severity.Error,
    "VC IDs of one type are unique on a PE, whatever the peer: the router refuses the second pseudowire. Give each a VC ID of its own.")
{
    protected override void Check(RouterView router, RuleContext context)
    {
        foreach (var (first, second) in router.SameVcIds())
        {
            if (!ReferenceEquals(first.Circuit, second.Circuit))
                context.Report(new Finding(Info, second.Line.vcId.Origin!, $"{second.Circuit}: {first.Circuit} already has VC ID {second.Line.vcId} ({first}): the router refuses {second}. Take another VC ID at both ends.")
                {
                    Parameter = "vcId",
                    Related = [new RelatedPlace(first.Line.vcId.Origin!, "the other pseudowire")],
                });
        }
    }
}
