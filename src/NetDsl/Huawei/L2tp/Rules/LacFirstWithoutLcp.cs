namespace NetDsl.Huawei;

/// <summary>L-39: the authentication of the LAC comes first in a negotiation that does not take place.</summary>
internal sealed class LacFirstWithoutLcp() : L2tpGroupRule(
    "ND3039",
    "The LNS prefers the authentication of the LAC and does not negotiate LCP again",
    Severity.Warning,
    "renegotiation-lcp authentication-mode lac first says how LCP is negotiated again: without mandatory-lcp it is not. Add mandatory-lcp.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (!group.IsLns || !group.Lns!.lacAuthenticationFirst.Is(true) || group.Lns.mandatoryLcp.IsSet || !group.IsComplete)
            return;
        var at = group.Lns.lacAuthenticationFirst.Origin!;
        context.Report(new Finding(Info, at, $"{group} does not negotiate LCP again, so that the order of authentication does nothing. Add mandatory-lcp.") { Fix = Fix.InsertBefore("Negotiate LCP again", at, nameof(LnsBuilder.MandatoryLcp) + "()") });
    }
}
