namespace NetDsl.Huawei;

/// <summary>E-43: the interface to another AS has no MPLS, or the labeled peer there is not next to the router.</summary>
internal sealed class NoMplsToOtherAs() : EgressPeerRule(
    "ND4043",
    "The interface to another AS has no MPLS",
    Severity.Error,
    "Labeled routes of another AS lead over the link to it: the interface needs MPLS, otherwise labeled packets are dropped there. The peer has to be at the other end of that link. Enable MPLS on the interface.")
{
    protected override void Check(EgressPeer peer, RuleContext context)
    {
        if (peer.IsExternal is not true || !peer.IsLabeled() || peer.Of(static s => s.ebgpMaxHop).IsSet || peer.Of(static s => s.connectInterface).IsSet || peer.Of(static s => s.connectAddress).IsSet || !peer.Router.AreAddressesKnown)
            return;
        if (FindInterface(peer, out var isSure) is not { } there)
        {
            if (isSure && peer.IsSessionKnown())
                context.Report(new Finding(Info, peer.Session.Origin, $"{peer}: no interface of the router is in a subnet with the peer, to which labeled routes go: the session does not come up. Give the interface to AS {peer.As} its address, or correct that of the peer.") { Parameter = "address" });
            return;
        }

        if (there.IsOpen || there.mpls is { enabled.IsSet: true } || there.MayHold("mpls"))
            return;
        context.Report(new Finding(Info, there.Origin, $"{peer.Router} {there.name}: labeled routes of AS {peer.As} lead over this interface, and it has no MPLS: labeled packets are dropped. Enable MPLS on it.")
        {
            Related = [new RelatedPlace(peer.UnicastOrigin, $"labels are exchanged with {peer.Address}")],
            Fix = Fix.Configure("Enable MPLS", there.Origin, $"{nameof(InterfaceBuilder.Mpls)}()"),
        });
    }

    /// <summary>The interface in whose subnet the peer is; certainly none, or null when it may be any.</summary>
    private static VrpInterface? FindInterface(EgressPeer peer, out bool isSure)
    {
        isSure = true;
        foreach (var there in peer.Router.Router.interfaces)
        {
            if (there.addresses is not { Count: > 0 })
            {
                isSure &= !there.unnumbered.IsSet;
                continue;
            }

            if (!there.HasKnownAddresses() || there.MayBeInVpn())
                isSure &= there.vpnInstance.IsKnown;
            else if (there.Reaches(peer.Address))
                return there;
        }

        return null;
    }
}
