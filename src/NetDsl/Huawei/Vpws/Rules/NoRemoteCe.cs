using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>V-81: several sub-interfaces of one port have IP interworking, and one does not know the CE at the other end.</summary>
internal sealed class NoRemoteCe() : RouterRule(
    "ND2081",
    "Several circuits of one port have IP interworking, and one does not know the CE at the other end",
    Severity.Error,
    "The router tells the services of one port apart by the addresses of the CEs at the other ends. Name the remote CE on every sub-interface with IP interworking.")
{
    protected override void Check(RouterView router, RuleContext context)
    {
        Dictionary<InterfaceName, (CircuitView First, bool IsReported)>? ports = null;
        foreach (var circuit in router.Circuits)
        {
            if (!circuit.IsEthernet || !circuit.Interface.name.Raw.IsSubinterface || circuit.FindInterworking() is null)
                continue;
            var port = circuit.Interface.name.Raw.Main;
            if (!(ports ??= []).TryGetValue(port, out var there))
            {
                ports.Add(port, (circuit, false));
                continue;
            }

            if (!there.IsReported)
                Report(there.First, circuit, context);
            ports[port] = (there.First, true);
            Report(circuit, there.First, context);
        }
    }

    private void Report(CircuitView circuit, CircuitView other, RuleContext context)
    {
        if (!circuit.IsComplete || circuit.Interface.MayHold("remote-ce") || circuit.Circuit.interworking is { remoteCe.IsSet: true })
            return;
        var pseudowire = circuit.Primary!;
        var far = context.Network.Links.Count == 0 || Index(context).FindFarEnd(pseudowire).Pseudowire is not { } end ? null : context.Index(LinkIndex.Create).FindOther(end.Circuit.Interface);
        context.Report(new Finding(Info, pseudowire.Origin, $"{circuit}: {other} of the same port has IP interworking as well, and the CE at the other end of {pseudowire} is not named: the router cannot tell the services apart. Call RemoteCe with its address.")
        {
            Related = [new RelatedPlace(other.Primary!.Origin, "the other service of the port")],
            Fix = Interworking.OnlyAddress(far) is { } address ? Fix.InsertAfter($"Name the remote CE: {address}", pseudowire.Origin, $"{nameof(InterfaceBuilder.RemoteCe)}(\"{address}\")") : null,
        });
    }
}
