namespace NetDsl.Huawei;

/// <summary>V-112: the labels of a static pseudowire do not mirror those of the other end.</summary>
internal sealed class StaticLabelsNotMirrored() : CircuitRule(
    "ND2112",
    "The labels of a static pseudowire do not mirror those of the other end",
    Severity.Error,
    "What one end sends with is what the other end expects: with labels that do not mirror packets are dropped or end up in another service. Exchange the labels.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (!circuit.Router.Router.lsrId.TryGet(out var lsrId))
            return;
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Line is not StaticPseudowire near || Index(context).FindRouter(pseudowire.Peer) is not { IsComplete: true } router || !near.transmitLabel.IsKnown || !near.receiveLabel.IsKnown)
                continue;
            PseudowireView? candidate = null;
            var (mirrored, count) = (false, 0);
            foreach (var other in router.Circuits)
            {
                mirrored |= !other.IsComplete;
                foreach (var far in other.Pseudowires)
                {
                    if (far.Line is not StaticPseudowire back || !(far.Peer.IsUnknown || far.Peer.Is(lsrId)))
                        continue;
                    candidate = far;
                    count++;
                    mirrored |= !back.transmitLabel.IsKnown || !back.receiveLabel.IsKnown || (back.transmitLabel.Raw.Value == near.receiveLabel.Raw.Value && back.receiveLabel.Raw.Value == near.transmitLabel.Raw.Value);
                }
            }

            if (!mirrored && count == 1 && circuit.Router.Number < router.Number)
                context.Report(new Finding(Info, pseudowire.Origin, $"{circuit}: the static pseudowire to {pseudowire.Peer} sends with label {near.transmitLabel} and expects {near.receiveLabel}, and {router} does not have them the other way round: packets are lost. Take the labels of the other end in the other order.") { Related = [new RelatedPlace(candidate!.Origin, "the other end")] });
        }
    }
}
