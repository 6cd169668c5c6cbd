namespace NetDsl.Huawei;

/// <summary>V-47: the jitter buffer does not hold a packet.</summary>
internal sealed class JitterBufferTooShort() : RouterRule(
    "ND2047",
    "The jitter buffer does not hold a packet",
    Severity.Warning,
    "Eight TDM frames come in a millisecond: a buffer that is shorter than the frames of one packet runs empty before the next one. Deepen the buffer or put fewer frames into a packet.")
{
    private const int FramesPerMillisecond = 8;

    protected override void Check(RouterView router, RuleContext context)
    {
        foreach (var template in router.Router.pwTemplates.Items())
        {
            if (IsTooShort(template.jitterBuffer, template.tdmEncapsulationNumber))
                Report($"{router}: PW template {template.name}", template.jitterBuffer, template.tdmEncapsulationNumber, context);
        }

        foreach (var circuit in router.Circuits)
        {
            foreach (var pseudowire in circuit.Pseudowires)
            {
                if (pseudowire.Line.tdm is not { } tdm)
                    continue;
                var depth = pseudowire.Effective(tdm.jitterBuffer, t => t.jitterBuffer);
                var frames = pseudowire.Effective(tdm.tdmEncapsulationNumber, t => t.tdmEncapsulationNumber);

                // What both comes from the template was said there.
                if ((tdm.jitterBuffer.IsSet || tdm.tdmEncapsulationNumber.IsSet) && IsTooShort(depth, frames))
                    Report($"{circuit}: {pseudowire}", depth, frames, context);
            }
        }
    }

    private static bool IsTooShort(Setting<JitterBuffer> depth, Setting<TdmEncapsulationNumber> frames) =>
        depth.TryGet(out var milliseconds) && frames.TryGet(out var count) && milliseconds.Value * FramesPerMillisecond < count.Value;

    private void Report(string who, Setting<JitterBuffer> depth, Setting<TdmEncapsulationNumber> frames, RuleContext context) =>
        context.Report(new Finding(Info, depth.Origin!, $"{who} has a jitter buffer of {depth} ms and {frames} frames of 125 µs in a packet: it runs empty between two packets. Take {frames.Raw.Value / FramesPerMillisecond} ms at least, better twice as much.")
        {
            Parameter = "milliseconds",
            Related = [new RelatedPlace(frames.Origin!, "the frames in a packet")],
        });
}
