using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>V-78: a circuit names its CEs, and its pseudowires need no such thing.</summary>
internal sealed class LocalCeWithoutInterworking() : CircuitRule(
    "ND2078",
    "A circuit names its CEs without IP interworking on Ethernet",
    Severity.Error,
    "The addresses of the CEs are used for IP interworking on an Ethernet circuit only: elsewhere the router refuses them. Take them out, or make the pseudowires IP interworking.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (circuit.Circuit.interworking is not { } interworking || First(interworking) is not { } at)
            return;
        if (circuit.IsOtherThanEthernet)
        {
            context.Report(new Finding(Info, at, $"{circuit}: names a CE, but is no Ethernet interface: the router refuses it. Take it out.") { Fix = Fix.Of("Take the addresses of the CEs out", Removals(interworking)) });
            return;
        }

        if (!circuit.IsComplete || circuit.Circuit.ccc is not null || circuit.Circuit.secondaryCcc is not null || circuit.Router.Router.namedCcc is { Count: > 0 } || circuit.Router.Router.MayHold("ccc"))
            return;

        // A BGP VPWS is not modelled.
        if (circuit.Pseudowires.Count == 0 && circuit.Router.Router.rawLines is { Count: > 0 })
            return;
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Encapsulation.IsUnknown || pseudowire.Interworks())
                return;
        }

        context.Report(new Finding(Info, at, $"{circuit}: names a CE, but no pseudowire of it is for IP interworking: the router refuses it. Take it out, or make the pseudowires IP interworking."));
    }

    private static Origin? First(CircuitInterworking interworking) =>
        interworking.localCe.Origin ?? interworking.localCeMac.Origin ?? (interworking.localCeBroadcast.Is(true) ? interworking.localCeBroadcast.Origin : null) ?? interworking.remoteCe.Origin;

    private static FixEdit[] Removals(CircuitInterworking interworking)
    {
        var edits = new List<FixEdit>();
        foreach (var at in new[] { interworking.localCe.Origin, interworking.localCeMac.Origin, interworking.localCeBroadcast.Origin, interworking.remoteCe.Origin })
        {
            if (at is not null)
                edits.Add(new FixEdit(FixKind.Remove, at));
        }

        return [.. edits];
    }
}
