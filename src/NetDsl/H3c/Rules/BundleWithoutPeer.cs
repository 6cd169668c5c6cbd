namespace NetDsl.H3c;

/// <summary>D-110: a Dialer with bundle DDR that can neither call nor be called.</summary>
internal sealed class BundleWithoutPeer() : ComwareInterfaceRule(
    "ND5110",
    "A Dialer with bundle DDR has neither a number nor a peer",
    Severity.Warning,
    "With bundle DDR a Dialer calls the number that it has, and takes calls of the peers that it names. Without both it does neither. Give it a number, or the PPP user name of who calls.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Name.Kind != InterfaceKind.Dialer || there.Dialer is not { number.IsSet: false, peerNames: null, routes: null } dialer || !dialer.method.Is(DdrMethod.Bundle))
            return;
        if (!there.IsComplete || there.MayHold("dialer") || there.Members.Count == 0 || there.IsPppoeClient() || there.Router.MayHoldMembers())
            return;
        context.Report(new Finding(Info, dialer.method.Origin!, $"{there} has bundle DDR without a number and without a peer name: it calls nobody, and takes no calls. Give it a number (Number), or the PPP user name of who calls (PeerName)."));
    }
}
