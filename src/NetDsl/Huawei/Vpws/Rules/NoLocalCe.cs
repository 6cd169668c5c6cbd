namespace NetDsl.Huawei;

/// <summary>V-79: an Ethernet circuit with IP interworking does not know its CE.</summary>
internal sealed class NoLocalCe() : CircuitRule(
    "ND2079",
    "An Ethernet circuit with IP interworking does not know its CE",
    Severity.Warning,
    "Packets come out of the pseudowire without a MAC address: until the router has learnt that of the CE they are dropped. Name the address of the CE, its MAC address, or broadcast.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (!circuit.IsEthernet || circuit.FindInterworking() is not { } pseudowire || !circuit.IsComplete || circuit.Interface.MayHold("local-ce"))
            return;
        if (circuit.Circuit.interworking is { } given && (given.localCe.IsSet || given.localCeMac.IsSet || given.localCeBroadcast.IsSet))
            return;
        var ce = Interworking.OnlyAddress(context.Network.Links.Count == 0 ? null : context.Index(LinkIndex.Create).FindOther(circuit.Interface));
        context.Report(new Finding(Info, pseudowire.Origin, $"{circuit}: {pseudowire} carries IP packets without MAC addresses, and the CE is not named: packets to it may be dropped until its MAC address is learnt. Call LocalCe with the address of the CE, LocalCeMac or LocalCeBroadcast.")
        {
            Fix = ce is { } address ? Fix.InsertAfter($"Name the CE: {address}", pseudowire.Origin, $"{nameof(InterfaceBuilder.LocalCe)}(\"{address}\")") : null,
        });
    }
}
