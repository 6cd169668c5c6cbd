namespace NetDsl.Huawei;

/// <summary>E-23: the loopback interface belongs to the public network.</summary>
internal sealed class SourceInVpn() : SourceRule(
    "ND4023",
    "The loopback interface of a session with labels or VPN routes is in a VPN instance",
    Severity.Error,
    "The session runs in the public network, where the address of the interface does not exist then: it is not opened, and no LSP ends there. Take the loopback interface out of the VPN instance, or use another one.")
{
    protected override bool IsSuspect(VrpInterface there) => there.vpnInstance.IsKnown;

    protected override void Check(VrpInterface there, EgressPeer peer, RuleContext context) =>
        context.Report(new Finding(Info, there.vpnInstance.Origin!, $"{peer.Router}: {there.name}, from which the session with {peer.Address} comes, is in the VPN instance {there.vpnInstance}: the public network does not know its address, and the session is not opened. Take it out.")
        {
            Fix = Fix.Remove("Take the loopback interface out of the VPN instance", there.vpnInstance.Origin!),
        });
}
