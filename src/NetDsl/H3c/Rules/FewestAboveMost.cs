namespace NetDsl.H3c;

/// <summary>D-122: a multilink bundle is to have more channels at least than at most.</summary>
internal sealed class FewestAboveMost() : ComwareInterfaceRule(
    "ND5122",
    "A multilink bundle has to have more channels than it may",
    Severity.Error,
    "The fewest channels of a multilink bundle (ppp mp min-bind) are not more than the most (ppp mp max-bind, 16 when nothing is said). The router refuses the line. Lower the one or raise the other.")
{
    private const long DefaultMost = 16;

    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Interface.ppp is not { leastLinks: { IsKnown: true } least, mostLinks: var most } ppp || most.IsUnknown)
            return;
        if (!most.IsSet && (!there.IsComplete || ppp.IsOpen || there.MayHold("ppp mp max-bind")))
            return;
        var limit = most.IsKnown ? most.Raw.Value : DefaultMost;
        if (least.Raw.Value <= limit)
            return;
        context.Report(new Finding(Info, least.Origin!, $"{there}: a multilink bundle has {least} channels at least and {limit} at most: the router refuses the line. Lower the fewest, or raise the most.")
        {
            Parameter = "links",
            Related = most.IsSet ? [new RelatedPlace(most.Origin!, "the most")] : [],
        });
    }
}
