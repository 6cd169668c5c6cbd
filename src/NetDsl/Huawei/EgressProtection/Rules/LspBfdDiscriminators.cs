namespace NetDsl.Huawei;

/// <summary>E-58: a BFD session for an LSP has no discriminators, or those of the far end do not mirror them.</summary>
internal sealed class LspBfdDiscriminators() : EgressRouterRule(
    "ND4058",
    "A BFD session for an LSP and the session back have discriminators that do not fit",
    Severity.Error,
    "A BFD session that is set up by hand needs a local and a remote discriminator, and the session of the far end has the same two the other way round. Otherwise the session stays down, and protection never switches. Give both, mirrored at the far end.")
{
    protected override void Check(EgressRouter router, RuleContext context)
    {
        foreach (var session in router.Router.bfdSessions.Items())
        {
            var binding = session.binding;
            if ((!binding.target.Is(BfdTarget.LdpLsp) && !binding.target.Is(BfdTarget.TeTunnel)) || binding.oneArmEcho.IsSet || binding.auto.IsSet || binding.reverseLsrId.IsSet || session.IsOpen || session.MayHold("discriminator"))
                continue;
            if (!session.localDiscriminator.IsSet || !session.remoteDiscriminator.IsSet)
                context.Report(new Finding(Info, session.Origin, $"{router}: the BFD session {session.name} has no {(session.remoteDiscriminator.IsSet ? "local" : session.localDiscriminator.IsSet ? "remote" : "local and no remote")} discriminator: it never comes up. Give it both."));
            else if (session.localDiscriminator.IsKnown && session.remoteDiscriminator.IsKnown && LspWatch.FindEnd(router, session) is { } end && Index(context).FindOwner(end) is { } far && !ReferenceEquals(far, router))
                Compare(router, session, far, context);
        }
    }

    private void Compare(EgressRouter router, BfdSession session, EgressRouter far, RuleContext context)
    {
        var local = session.localDiscriminator.Raw.Value;
        var remote = session.remoteDiscriminator.Raw.Value;
        BfdSession? back = null;
        var isKnown = far.IsComplete && !far.Router.MayHold("bfd");
        foreach (var other in far.Router.bfdSessions.Items())
        {
            isKnown &= !other.IsOpen && other.localDiscriminator.IsKnown == other.localDiscriminator.IsSet && other.remoteDiscriminator.IsKnown == other.remoteDiscriminator.IsSet;
            if (other.localDiscriminator.IsKnown && other.localDiscriminator.Raw.Value == remote)
                back = other;

            // The session back is there under another number: it is compared from its own side.
            else if (other.remoteDiscriminator.IsKnown && other.remoteDiscriminator.Raw.Value == local && LspWatch.FindEnd(far, other) is { } end && router.Addresses.ContainsKey(end))
                isKnown = false;
        }

        if (back is null)
        {
            if (isKnown)
                context.Report(new Finding(Info, session.remoteDiscriminator.Origin!, $"{router}: the BFD session {session.name} expects the discriminator {remote} at {far}, which has no such session: it stays down. Set up the session back with local discriminator {remote} and remote discriminator {local}.") { Parameter = "number" });
            return;
        }

        if (!back.remoteDiscriminator.IsKnown || back.remoteDiscriminator.Raw.Value == local)
            return;
        context.Report(new Finding(Info, back.remoteDiscriminator.Origin!, $"{far}: the BFD session {back.name} has the remote discriminator {back.remoteDiscriminator}, and the session {session.name} of {router}, which expects it, has the local one {local}: both stay down. Make them equal.")
        {
            Parameter = "number",
            Related = [new RelatedPlace(session.localDiscriminator.Origin!, "the other end")],
            Fix = Fix.SetArgument($"Expect discriminator {local}", back.remoteDiscriminator.Origin!, "number", session.localDiscriminator.ToString()),
        });
    }
}
