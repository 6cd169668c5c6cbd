namespace NetDsl.Huawei;

/// <summary>V-41: access-port stands on a sub-interface.</summary>
internal sealed class AccessPortOnSubinterface() : CircuitRule(
    "ND2041",
    "access-port stands on a sub-interface",
    Severity.Error,
    "access-port says that a main interface carries untagged frames: on a sub-interface the router refuses it. Leave it out.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (!circuit.IsEthernet || !circuit.Interface.name.Raw.IsSubinterface)
            return;
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Line.accessPort is { } set && set.Is(true))
                context.Report(new Finding(Info, set.Origin!, $"{circuit}: access-port of {pseudowire} is for main interfaces only: the router refuses it on a sub-interface. Leave it out.") { Fix = Fix.Remove("Leave access-port out", set.Origin!) });
        }
    }
}
