namespace NetDsl.Huawei;

/// <summary>V-45: a TDM option stands on another interface type.</summary>
internal sealed class TdmOptionElsewhere() : CircuitRule(
    "ND2045",
    "A TDM option stands on another interface type",
    Severity.Error,
    "Circuit emulation runs on TDM interfaces only: elsewhere the router refuses the option. Leave it out.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (!circuit.IsNotTdm())
            return;
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Line.tdm is not { } tdm)
                continue;
            Check(circuit, pseudowire, tdm.jitterBuffer.Origin, "jitter-buffer", context);
            Check(circuit, pseudowire, tdm.tdmEncapsulationNumber.Origin, "tdm-encapsulation-number", context);
            Check(circuit, pseudowire, tdm.tdmSequenceNumber.Is(true) ? tdm.tdmSequenceNumber.Origin : null, "tdm-sequence-number", context);
            Check(circuit, pseudowire, tdm.rtpHeader.Is(true) ? tdm.rtpHeader.Origin : null, "rtp-header", context);
            Check(circuit, pseudowire, tdm.idleCode.Origin, "idle-code", context);
            Check(circuit, pseudowire, tdm.cepJitterBuffer.Origin, "jitter-buffer-cep", context);
            Check(circuit, pseudowire, tdm.payloadCompression.Is(true) ? tdm.payloadCompression.Origin : null, "payload-compression", context);
        }
    }

    private void Check(CircuitView circuit, PseudowireView pseudowire, Origin? at, string option, RuleContext context)
    {
        if (at is not null)
            context.Report(new Finding(Info, at, $"{circuit}: {option} of {pseudowire} is for TDM interfaces only: the router refuses it here. Leave it out.") { Fix = Fix.Remove($"Leave {option} out", at) });
    }
}
