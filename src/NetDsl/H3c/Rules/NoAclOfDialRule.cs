namespace NetDsl.H3c;

/// <summary>D-20: the ACL of a dial rule does not exist.</summary>
internal sealed class NoAclOfDialRule() : ComwareRouterRule(
    "ND5020",
    "A dial rule names an ACL that does not exist",
    Severity.Error,
    "Without its ACL the rule makes no packet interesting: DDR sends none over the interfaces of the dialer group. Describe the ACL, or permit IP.")
{
    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        if (!router.IsComplete)
            return;
        foreach (var rule in router.Router.dialRules.Items())
        {
            if ((!rule.acl.IsKnown && !rule.aclName.IsKnown) || router.FindAcl(rule) is not null)
                continue;
            context.Report(new Finding(Info, rule.Origin, $"{router}: dial rule {rule.group} names ACL {(rule.acl.IsKnown ? rule.acl.ToString() : rule.aclName.ToString())}, which does not exist: no packet is interesting. Describe the ACL with Raw(...), or permit IP.") { Parameter = "acl" });
        }
    }
}
