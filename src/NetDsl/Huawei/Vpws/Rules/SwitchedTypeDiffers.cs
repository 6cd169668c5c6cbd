namespace NetDsl.Huawei;

/// <summary>V-115: a switched pseudowire has another type than the end that it serves.</summary>
internal sealed class SwitchedTypeDiffers() : CircuitRule(
    "ND2115",
    "A switched pseudowire has another type than the end that it serves",
    Severity.Error,
    "The type of a switched pseudowire is that of both ends: otherwise the label mappings do not match and the segments stay down. Give the switching router the type of the ends.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Ldp is null || Index(context).FindFarEnd(pseudowire) is not { Switched: { } switched, Router: { } router } || !switched.encapsulation.TryGet(out var type))
                continue;
            var isInterworking = type is SwitchedEncapsulation.IpInterworking or SwitchedEncapsulation.IpLayer2;
            var isEthernet = type is SwitchedEncapsulation.Ethernet or SwitchedEncapsulation.Vlan;
            var endInterworks = pseudowire.Encapsulation.Is(PseudowireEncapsulation.IpInterworking) || pseudowire.Encapsulation.Is(PseudowireEncapsulation.IpLayer2);
            var wrong = endInterworks ? !isInterworking : pseudowire.Encapsulation.IsKnown ? isInterworking : !pseudowire.Encapsulation.IsSet && isEthernet && circuit.IsOtherThanEthernet;
            if (wrong)
                context.Report(new Finding(Info, switched.encapsulation.Origin!, $"{router}: the switched pseudowire has the type {type}, and {circuit}, one of its ends, carries frames in another way ({pseudowire}): the segment stays down. Give it the type of the ends.") { Related = [new RelatedPlace(pseudowire.Origin, "the end")] });
        }
    }
}
