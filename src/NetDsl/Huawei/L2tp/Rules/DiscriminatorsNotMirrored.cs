namespace NetDsl.Huawei;

/// <summary>L-143: the discriminators of the two ends of a BFD session do not mirror each other.</summary>
internal sealed class DiscriminatorsNotMirrored() : L2tpRule(
    "ND3343",
    "The discriminators of a BFD session do not mirror each other",
    Severity.Error,
    "The local discriminator of one end is the remote one of the other. Otherwise the session stays down, and what tracks it sees a failure. Make the remote discriminators equal to the local ones of the other end.")
{
    protected internal override void Check(Device device, RuleContext context)
    {
        if (device is not VrpRouter { bfdSessions: { } sessions } router)
            return;
        var index = context.Index(VpwsIndex.Create);
        foreach (var session in sessions)
        {
            if (!IsFixed(session, out var peer) || index.FindOwner(peer) is not { } owner || index[owner] is not { IsComplete: true } far || index[router] is not { } near || near.Number >= far.Number)
                continue;
            if (FindOther(router, session, peer, owner) is { } other)
                Compare(router, session, owner, other, context);
        }
    }

    private void Compare(VrpRouter router, BfdSession session, VrpRouter owner, BfdSession other, RuleContext context)
    {
        var here = Differ(session.remoteDiscriminator, other.localDiscriminator);
        var there = Differ(other.remoteDiscriminator, session.localDiscriminator);
        if (!here && !there)
            return;
        var edits = new System.Collections.Generic.List<FixEdit>();
        if (here)
            edits.Add(new FixEdit(FixKind.SetArgument, session.remoteDiscriminator.Origin!, other.localDiscriminator.ToString(), "number"));
        if (there)
            edits.Add(new FixEdit(FixKind.SetArgument, other.remoteDiscriminator.Origin!, session.localDiscriminator.ToString(), "number"));
        var (at, beside) = here ? (session.remoteDiscriminator.Origin!, other.localDiscriminator.Origin!) : (other.remoteDiscriminator.Origin!, session.localDiscriminator.Origin!);
        context.Report(new Finding(Info, at, $"{router.Name}: the BFD session {session.name} has discriminators {session.localDiscriminator} here and {session.remoteDiscriminator} there, the session {other.name} of {owner.Name} has {other.localDiscriminator} there and {other.remoteDiscriminator} here: it stays down. Make them mirror each other.")
        {
            Parameter = "number",
            Related = [new RelatedPlace(beside, "the other end")],
            Fix = Fix.Of("Make the remote discriminators equal to the local ones of the other end", [.. edits]),
        });
    }

    private static bool Differ(Setting<RemoteDiscriminator> remote, Setting<LocalDiscriminator> local) => remote.Raw.Value != local.Raw.Value;

    /// <summary>The session of the other device that surely is the other end; null when none or several may be.</summary>
    private static BfdSession? FindOther(VrpRouter router, BfdSession session, Ipv4Address peer, VrpRouter owner)
    {
        BfdSession? found = null;
        foreach (var other in owner.bfdSessions.Items())
        {
            if (!IsFixed(other, out var back))
            {
                if (other.binding.target.IsUnknown || other.binding.peer.IsUnknown || other.IsOpen)
                    return null;
                continue;
            }

            if (!Ends(router, session, back) || !Ends(owner, other, peer) || !session.binding.vpnInstance.Equals(other.binding.vpnInstance))
                continue;
            if (found is not null)
                return null;
            found = other;
        }

        return found;
    }

    /// <summary>The session sends from the address: it says so, or the address belongs to an interface on the network of its peer.</summary>
    private static bool Ends(VrpRouter router, BfdSession session, Ipv4Address address)
    {
        if (session.binding.source.IsSet)
            return session.binding.source.TryGet(out var source) && source.Ipv4 == address;
        var peer = session.binding.peer.Raw.Ipv4;
        VrpInterface? owner = null;
        var connected = false;
        foreach (var there in router.interfaces)
        {
            if (there.addresses is not { } addresses || !there.HasKnownAddresses())
                continue;
            connected |= there.Reaches(peer);
            if (addresses.Exists(a => a.address.Is(address)))
                owner = there;
        }

        return owner is not null && (!connected || owner.Reaches(peer));
    }

    /// <summary>A session to an IPv4 address with discriminators that are said.</summary>
    private static bool IsFixed(BfdSession session, out Ipv4Address peer)
    {
        peer = session.binding.peer.IsKnown ? session.binding.peer.Raw.Ipv4 : default;
        return session.binding.target.Is(BfdTarget.Peer) && !peer.IsUnknown && session.localDiscriminator.IsKnown && session.remoteDiscriminator.IsKnown
            && !session.binding.auto.IsSet && !session.binding.oneArmEcho.IsSet && !session.IsOpen;
    }
}
