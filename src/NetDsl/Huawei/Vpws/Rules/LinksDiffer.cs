namespace NetDsl.Huawei;

/// <summary>V-18: the attachment circuits at the two ends are of different kinds, and the pseudowire is no IP interworking.</summary>
internal sealed class LinksDiffer() : CircuitRule(
    "ND2018",
    "The attachment circuits at the two ends are of different kinds",
    Severity.Error,
    "A pseudowire between an Ethernet and a PPP interface, or any other two kinds, carries frames that the other end does not know: it stays down. Make it IP interworking at both ends, or connect interfaces of one kind.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Ldp is null || Index(context).FindFarEnd(pseudowire) is not { Pseudowire: { } far } || !pseudowire.IsFirstOf(far))
                continue;
            var near = circuit.FindLink();
            var other = far.Circuit.FindLink();
            if (near == other || near == CircuitLink.Unknown || other == CircuitLink.Unknown)
                continue;

            // Interworking at one end only is a mistake of its own.
            if (pseudowire.Encapsulation.IsUnknown || far.Encapsulation.IsUnknown || pseudowire.Interworks() || far.Interworks())
                continue;
            var canInterwork = CarriesIp(near) && CarriesIp(other);
            context.Report(new Finding(Info, pseudowire.Origin, $"{circuit}: {pseudowire} joins {near.Name()} here and {other.Name()} on {far.Circuit}: it stays down. {(canInterwork ? "Make it IP interworking at both ends, or connect" : "Connect")} interfaces of one kind.")
            {
                Related = [new RelatedPlace(far.Origin, "the other end")],
                Fix = !canInterwork || pseudowire.Encapsulation.IsSet || far.Encapsulation.IsSet ? null
                    : Fix.Of("Make both ends IP interworking", Interwork(pseudowire), Interwork(far)),
            });
        }
    }

    private static bool CarriesIp(CircuitLink link) => link is CircuitLink.Ethernet or CircuitLink.Ppp or CircuitLink.Hdlc;

    private static FixEdit Interwork(PseudowireView pseudowire) => new(FixKind.Configure, pseudowire.Origin, nameof(PseudowireBuilder.IpInterworking) + "()");
}
