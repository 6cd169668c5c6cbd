namespace NetDsl.Huawei;

/// <summary>V-46: the two ends of a TDM pseudowire cut the circuit in different ways.</summary>
internal sealed class TdmEndsDiffer() : CircuitRule(
    "ND2046",
    "The two ends of a TDM pseudowire differ in packet size, RTP header or time slots",
    Severity.Error,
    "Frames per packet, RTP header and time slots are part of the label mapping and equal at both ends: otherwise the pseudowire stays down. Give both ends the same.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (!circuit.Interface.name.TryGet(out var name) || !name.IsTdmCapable)
            return;
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Ldp is null || Index(context).FindFarEnd(pseudowire) is not { Pseudowire: { Ldp: not null } far } || !pseudowire.IsFirstOf(far))
                continue;
            Compare(pseudowire, far, Frames(pseudowire), Frames(far), context);
            CompareRtp(pseudowire, far, context);
            CompareSlots(pseudowire, far, context.Index(ChannelIndex.Create), context);
        }
    }

    private void Compare(PseudowireView near, PseudowireView far, Setting<TdmEncapsulationNumber> here, Setting<TdmEncapsulationNumber> there, RuleContext context)
    {
        // The default is given in two ways: what is left out is not compared.
        if (here.TryGet(out var a) && there.TryGet(out var b) && a != b)
            Report(near, far, here.Origin!, there.Origin!, $"packs {a} frames into a packet, the other end on {far.Circuit} packs {b}", context);
    }

    private void CompareRtp(PseudowireView near, PseudowireView far, RuleContext context)
    {
        var here = RtpHeader(near);
        var there = RtpHeader(far);
        if (here.Differs(there, unset: false))
            Report(near, far, here.Origin ?? near.Origin, there.Origin ?? far.Origin, $"has {(here.Or(false) ? "an" : "no")} RTP header, the other end on {far.Circuit} has {(there.Or(false) ? "one" : "none")}", context);
    }

    private void CompareSlots(PseudowireView near, PseudowireView far, ChannelIndex channels, RuleContext context)
    {
        if (channels.Find(near.Circuit) is { } here && channels.Find(far.Circuit) is { } there && here.timeslots.Raw.Count != there.timeslots.Raw.Count)
            Report(near, far, here.Origin, there.Origin, $"carries {here.timeslots.Raw.Count} time slots, the other end on {far.Circuit} carries {there.timeslots.Raw.Count}", context);
    }

    private void Report(PseudowireView near, PseudowireView far, Origin at, Origin related, string what, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{near.Circuit}: {near} {what}: the pseudowire stays down. Give both ends the same.") { Related = [new RelatedPlace(related, "the other end")] });

    private static Setting<TdmEncapsulationNumber> Frames(PseudowireView pseudowire) =>
        pseudowire.Effective(pseudowire.Line.tdm?.tdmEncapsulationNumber ?? default, t => t.tdmEncapsulationNumber);

    private static Setting<bool> RtpHeader(PseudowireView pseudowire) => pseudowire.Effective(pseudowire.Line.tdm?.rtpHeader ?? default, t => t.rtpHeader);
}
