namespace NetDsl.Huawei;

/// <summary>V-43: sequence numbers without a control word.</summary>
internal sealed class SequenceNumberWithoutControlWord() : RouterRule(
    "ND2043",
    "Sequence numbers without a control word",
    Severity.Error,
    "The sequence number is a field of the control word: without one the line cannot carry the option and it would be lost. Add the control word.")
{
    protected override void Check(RouterView router, RuleContext context)
    {
        foreach (var circuit in router.Circuits)
        {
            foreach (var pseudowire in circuit.Pseudowires)
            {
                // The option stands behind the control word of the same line; that of a template does not help.
                if (pseudowire.Line is { IsOpen: false, atm: { sequenceNumber: var set }, controlWord: var controlWord })
                    Check($"{circuit}: {pseudowire} has sequence numbers and no control word on its line", set, controlWord, context);
            }
        }

        foreach (var template in router.Router.pwTemplates.Items())
        {
            if (template is { IsOpen: false, sequenceNumber.IsSet: true } && !template.MayHold("control-word"))
                Check($"{router}: PW template {template.name} has sequence numbers and no control word", template.sequenceNumber, template.controlWord, context);
        }
    }

    private void Check(string who, Setting<bool> sequenceNumber, Setting<bool> controlWord, RuleContext context)
    {
        if (sequenceNumber.Is(true) && !controlWord.IsUnknown && !controlWord.Is(true))
            context.Report(new Finding(Info, sequenceNumber.Origin!, $"{who}: they cannot be configured. Add the control word.")
            {
                Fix = controlWord.IsSet ? null : Fix.InsertBefore("Add the control word", sequenceNumber.Origin!, "ControlWord()"),
            });
    }
}
