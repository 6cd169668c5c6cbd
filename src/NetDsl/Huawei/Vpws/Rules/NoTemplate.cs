namespace NetDsl.Huawei;

/// <summary>V-10: a pseudowire names a template that does not exist.</summary>
internal sealed class NoTemplate() : CircuitRule(
    "ND2010",
    "A pseudowire names a template that does not exist",
    Severity.Error,
    "The router refuses a pseudowire whose template is not configured. Define the template, or correct its name.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (!circuit.Router.IsComplete || circuit.Router.Router.MayHold("pw-template"))
            return;
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire is { Template: null, Line.template.IsKnown: true } && !circuit.Router.HasUnknownTemplates)
                context.Report(new Finding(Info, pseudowire.Line.template.Origin!, $"{circuit}: {circuit.Router} has no PW template {pseudowire.Line.template}: the router refuses {pseudowire}. Define the template, or correct the name.") { Parameter = "template" });
        }
    }
}
