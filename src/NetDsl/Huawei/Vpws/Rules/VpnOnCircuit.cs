using System;

namespace NetDsl.Huawei;

/// <summary>V-58: an attachment circuit is bound to a VPN instance.</summary>
internal sealed class VpnOnCircuit() : CircuitRule(
    "ND2058",
    "An attachment circuit is bound to a VPN instance",
    Severity.Error,
    "An interface serves a pseudowire or an L3VPN: the router refuses the one that comes second. Leave the binding out, or take the pseudowire to another interface.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        var there = circuit.Interface;
        if (circuit.Pseudowires.Count == 0 || !there.name.TryGet(out var name) || name.IsLoopback)
            return;
        if (there.vpnInstance.Origin is { } bound)
            Report(circuit, $"ip binding vpn-instance {(there.vpnInstance.IsUnknown ? "..." : there.vpnInstance.ToString())}", bound, context);
        foreach (var line in there.rawLines.Items())
        {
            if (line.Text.StartsWith("ip binding vpn-instance ", StringComparison.OrdinalIgnoreCase))
                Report(circuit, line.Text, line.Origin, context);
        }
    }

    private void Report(CircuitView circuit, string line, Origin at, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{circuit}: \"{line}\" makes it an L3VPN interface, and {circuit.Pseudowires[0]} needs it for Layer 2: the router refuses one of them. Leave the binding out, or take the pseudowire to another interface.")
        {
            Related = [new RelatedPlace(circuit.Pseudowires[0].Origin, "the pseudowire")],
            Fix = Fix.Remove("Leave the binding out", at),
        });
}
