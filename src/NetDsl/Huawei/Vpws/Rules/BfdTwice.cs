namespace NetDsl.Huawei;

/// <summary>V-104: a pseudowire has dynamic and static BFD.</summary>
internal sealed class BfdTwice() : CircuitRule(
    "ND2104",
    "A pseudowire has dynamic and static BFD",
    Severity.Error,
    "A pseudowire is checked by one BFD session: the router refuses the second one. Remove the line on the interface or the session.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (!pseudowire.HasBfd(out var line) || !circuit.Interface.name.IsKnown)
                continue;
            foreach (var session in circuit.Router.Router.bfdSessions.Items())
            {
                if (!session.binding.target.Is(BfdTarget.Pseudowire) || !session.binding.@interface.Equals(circuit.Interface.name) || session.binding.secondary.IsUnknown || session.binding.secondary.Or(false) != (pseudowire.Role == PseudowireRole.Secondary))
                    continue;
                context.Report(new Finding(Info, line!.Origin, $"{circuit}: {pseudowire} is checked by this line and by the BFD session {session.name} as well: the router refuses one of them. Remove one.") { Related = [new RelatedPlace(session.Origin, "the session")] });
            }
        }
    }
}
