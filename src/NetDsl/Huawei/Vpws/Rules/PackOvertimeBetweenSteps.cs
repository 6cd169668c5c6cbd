namespace NetDsl.Huawei;

/// <summary>V-44: the pack overtime of a PW template is no multiple of 100 microseconds.</summary>
internal sealed class PackOvertimeBetweenSteps() : RouterRule(
    "ND2144",
    "The pack overtime of a PW template is no multiple of 100 microseconds",
    Severity.Error,
    "On the line of a pseudowire every number of microseconds is right, in a template only whole hundreds: the router refuses the others. Take the next multiple of 100.")
{
    protected override void Check(RouterView router, RuleContext context)
    {
        foreach (var template in router.Router.pwTemplates.Items())
        {
            if (template.atmPackOvertime.TryGet(out var time) && time.Value % 100 != 0)
                context.Report(new Finding(Info, template.atmPackOvertime.Origin!, $"{router}: PW template {template.name} has a pack overtime of {time} microseconds: the router takes multiples of 100 only. Take {time.Value / 100 * 100} or {(time.Value / 100 * 100) + 100}.") { Parameter = "microseconds" });
        }
    }
}
