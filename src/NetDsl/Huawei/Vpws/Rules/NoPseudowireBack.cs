namespace NetDsl.Huawei;

/// <summary>V-16: the router at the other end has a pseudowire of the same VC ID back to this one.</summary>
internal sealed class NoPseudowireBack() : CircuitRule(
    "ND2016",
    "The router at the other end has no pseudowire of this VC ID back",
    Severity.Error,
    "A pseudowire comes up only when both routers name each other and the same VC ID. Give the other router a pseudowire with this VC ID and the LSR ID of this router, or correct the VC ID.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Ldp is null)
                continue;
            var far = Index(context).FindFarEnd(pseudowire);
            if (far.IsMissing)
                context.Report(new Finding(Info, pseudowire.Line.vcId.Origin ?? pseudowire.Origin, $"{circuit}: {far.Router} has no pseudowire with VC ID {pseudowire.Line.vcId} back to {circuit.Router.LdpId}: this one stays down. Give {far.Router} one, or correct the VC ID.") { Parameter = "vcId" });
        }
    }
}
