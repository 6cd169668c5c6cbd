namespace NetDsl.H3c;

/// <summary>D-19: the dialer group of an interface that calls has no dial rule.</summary>
internal sealed class NoDialRule() : ComwareInterfaceRule(
    "ND5019",
    "An interface that calls belongs to a dialer group without a dial rule",
    Severity.Error,
    "Without a rule no packet is interesting: DDR sends none over the interface. Describe the dial rule, or refer to the one that exists.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Dialer is not { } dialer || !dialer.group.TryGet(out var group))
            return;
        var router = there.Router;
        if (!there.IsBackup && !Calls(dialer))
            return;
        if (!router.IsComplete || router.HasUnknownDialRules || router.MayHold("dialer-group") || router.MayHold("dialer-rule") || router.DialRulesOf(dialer.group).Count > 0)
            return;
        context.Report(new Finding(Info, dialer.group.Origin!, $"{there} belongs to dialer group {group}, for which there is no dial rule: no packet is interesting, and DDR sends none over it. Describe the rule, or refer to the one that exists.")
        {
            Parameter = "number",
            Fix = router.FindOnlyDialRule() is { } only ? Fix.SetArgument($"Use dial rule {only}", dialer.group.Origin!, "number", only.ToString()) : null,
        });
    }

    private static bool Calls(DialerLink dialer)
    {
        if (dialer.number.IsSet)
            return true;
        foreach (var route in dialer.routes.Items())
        {
            if (route.number.IsSet)
                return true;
        }

        return false;
    }
}
