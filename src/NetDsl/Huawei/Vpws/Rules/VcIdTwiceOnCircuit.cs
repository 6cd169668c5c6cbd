namespace NetDsl.Huawei;

/// <summary>V-15: pseudowires of one attachment circuit have the same VC ID.</summary>
internal sealed class VcIdTwiceOnCircuit() : RouterRule(
    "ND2015",
    "Pseudowires of one attachment circuit have the same VC ID",
    Severity.Error,
    "Primary, secondary and bypass are told apart by their VC IDs: the router refuses a second one with the same. Give each a VC ID of its own.")
{
    protected override void Check(RouterView router, RuleContext context)
    {
        foreach (var (first, second) in router.SameVcIds())
        {
            if (ReferenceEquals(first.Circuit, second.Circuit))
                context.Report(new Finding(Info, second.Line.vcId.Origin!, $"{second.Circuit}: {first} and {second} of the same circuit have one VC ID: the router refuses the second one. Take another VC ID for it at both ends.")
                {
                    Parameter = "vcId",
                    Related = [new RelatedPlace(first.Line.vcId.Origin!, "the other pseudowire")],
                });
        }
    }
}
