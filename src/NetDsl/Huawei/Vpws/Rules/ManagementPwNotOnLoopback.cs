namespace NetDsl.Huawei;

/// <summary>V-111: a management pseudowire stands on something else than a loopback interface, or has no control word.</summary>
internal sealed class ManagementPwNotOnLoopback() : CircuitRule(
    "ND2111",
    "A management pseudowire stands on something else than a loopback interface, or has no control word",
    Severity.Error,
    "A management pseudowire carries no traffic and belongs to no link: the router takes it on a loopback interface only, and not without the control word. Move it.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (!circuit.Interface.name.TryGet(out var name))
            return;
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Role != PseudowireRole.Management)
                continue;
            if (!name.IsLoopback)
                context.Report(new Finding(Info, pseudowire.Origin, $"{circuit}: the management pseudowire ({pseudowire}) is for a loopback interface: the router refuses it here. Move it to a loopback interface."));
            else if (pseudowire.Line.controlWord.Is(false))
                context.Report(new Finding(Info, pseudowire.Line.controlWord.Origin!, $"{circuit}: the management pseudowire ({pseudowire}) needs the control word, because BFD checks it: the router refuses no-control-word. Leave it out.") { Fix = Fix.Remove("Leave no-control-word out", pseudowire.Line.controlWord.Origin!) });
        }
    }
}
