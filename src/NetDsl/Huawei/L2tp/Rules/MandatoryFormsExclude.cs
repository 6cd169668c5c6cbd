namespace NetDsl.Huawei;

/// <summary>L-40: two forms of mandatory-chap in a group.</summary>
internal sealed class MandatoryFormsExclude() : L2tpGroupRule(
    "ND3040",
    "An L2TP group has two forms of mandatory-chap",
    Severity.Error,
    "A group has one form of mandatory-chap: the router keeps the last line, and CHAP is repeated always or only on a mismatch, whichever was not meant. Keep one.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (group.Lns is { } lns && lns.mandatoryChap.Is(true) && lns.chapOnChallengeMismatch.Is(true))
            context.Report(new Finding(Info, lns.chapOnChallengeMismatch.Origin!, $"{group} repeats CHAP always and only on a mismatch: the router keeps one of the lines. Keep the one that is meant.") { Related = [new RelatedPlace(lns.mandatoryChap.Origin!, "always")] });
    }
}
