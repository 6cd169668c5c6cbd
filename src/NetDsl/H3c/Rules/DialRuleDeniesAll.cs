namespace NetDsl.H3c;

/// <summary>D-21: the dial rule of a backup makes no IPv4 packet interesting.</summary>
internal sealed class DialRuleDeniesAll() : BackupInterfaceRule(
    "ND5021",
    "The dial rule of a backup permits nothing",
    Severity.Warning,
    "Packets that the dial rule does not permit do not keep the link up: it is brought down while it carries the traffic of the primary line. Permit IP, or the traffic that the backup is meant for.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        if (backup.Dialer is not { } dialer)
            return;
        var router = backup.Router;
        var rules = router.DialRulesOf(dialer.group);
        if (rules.Count == 0 || !router.IsComplete || router.HasUnknownDialRules || router.MayHold("dialer-group"))
            return;
        foreach (var rule in rules)
        {
            if (MayPermit(router, rule))
                return;
        }

        var last = rules[rules.Count - 1];
        var denies = last.protocol.Is(DialProtocol.Ip) && last.permit.Is(false);
        context.Report(new Finding(Info, last.Origin, $"{backup} is a backup, and dial rule {dialer.group} permits no IPv4 packet: none keeps the link up, which is brought down while it is needed. Permit IP.")
        {
            Parameter = denies ? "permit" : last.protocol.IsSet ? "protocol" : "acl",
            Related = [new RelatedPlace(dialer.group.Origin!, "where the backup refers to it")],
            Fix = denies ? Fix.Of("Permit IP", new FixEdit(FixKind.RemoveArgument, last.Origin, Parameter: "permit")) : null,
        });
    }

    private static bool MayPermit(ComwareRouterView router, DialRule rule)
    {
        if (rule.protocol.IsSet)
            return !rule.protocol.Is(DialProtocol.Ipv6) && !rule.permit.Is(false);

        // A rule without its ACL is the finding of another rule.
        return router.FindAcl(rule) is not { } acl || acl.IsOpen || acl.Permits();
    }
}
