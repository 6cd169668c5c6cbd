namespace NetDsl.H3c;

/// <summary>D-136: a watched network in the words of Comware 5.</summary>
internal sealed class RoutingRuleOfComware5() : ComwareRouterRule(
    "ND5136",
    "A watched network in the words of Comware 5",
    Severity.Warning,
    "standby routing-rule is the word of Comware 5 for standby routing-group ... rule. Comware 7 is not known to take it: the network is not watched. Write it in the words of Comware 7.")
{
    private const string Old = "standby routing-rule";

    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        foreach (var line in router.Router.rawLines.Items())
        {
            if (!line.Text.Starts(Old))
                continue;
            var group = line.Text.WordBehind(Old);
            var rest = line.Text.Substring(System.Math.Min(line.Text.Length, Old.Length + 1 + group.Length));
            context.Report(new Finding(Info, line.Origin, $"{router}: \"{line.Text}\" is a line of Comware 5: Comware 7 says standby routing-group {(group.Length == 0 ? "..." : group)} rule{rest}. The network is not watched.")
            {
                Parameter = "text",
                Fix = group.Length == 0 || rest.IndexOf('"') >= 0 ? null : Fix.SetArgument("Write it in the words of Comware 7", line.Origin, "text", $"\"standby routing-group {group} rule{rest}\""),
            });
        }
    }
}
