using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>V-64: CEs with PPP or HDLC links are connected asymmetrically, and the pseudowires do not carry IP packets.</summary>
internal sealed class PppWithoutInterworking() : AccessRule(
    "ND2064",
    "Asymmetric access over PPP or HDLC without IP interworking",
    Severity.Error,
    "A CE with one PPP or HDLC link cannot talk to two links of another CE frame by frame: the PEs have to end the link protocol. Make the pseudowires of both paths IP interworking at both ends.")
{
    protected override void Check(AsymmetricAccess access, RuleContext context)
    {
        if (access.Circuit.Interface.FindLinkProtocol() is not (LinkProtocol.Ppp or LinkProtocol.Hdlc) || !HasAddress(access.PrimaryCe) || !HasAddress(access.SecondaryCe))
            return;
        var protocol = access.Circuit.Interface.FindLinkProtocol();

        // Links of different kinds and a set of different types are mistakes of their own.
        if (access.FarPrimary.Circuit.Interface.FindLinkProtocol() != protocol || access.FarSecondary.Circuit.Interface.FindLinkProtocol() != protocol)
            return;
        if (access.Primary.Encapsulation.IsSet || access.Secondary.Encapsulation.IsSet || access.FarPrimary.Encapsulation.IsSet || access.FarSecondary.Encapsulation.IsSet)
            return;
        var name = protocol == LinkProtocol.Ppp ? "PPP" : "HDLC";
        context.Report(new Finding(Info, access.Primary.Origin, $"{access.Circuit}: {access.NearCe.Router.Name} has one {name} link and {access.PrimaryCe.Router.Name} two, but {access.Primary} and {access.Secondary} carry {name} frames: after a switchover the link protocol does not come up with the other PE. Make the pseudowires IP interworking at both ends.")
        {
            Related =
            [
                new RelatedPlace(access.Secondary.Origin, "the secondary pseudowire"),
                new RelatedPlace(access.FarPrimary.Origin, "the other end of the primary pseudowire"),
                new RelatedPlace(access.FarSecondary.Origin, "the other end of the secondary pseudowire"),
            ],
            Fix = Fix.Of("Make all pseudowires IP interworking", Edits(access.Primary, access.Secondary, access.FarPrimary, access.FarSecondary)),
        });
    }

    /// <summary>A port that only protects another one below the IP layer has no address.</summary>
    private static bool HasAddress(VrpInterface ce) => ce.addresses is { Count: > 0 } || ce.unnumbered.IsSet;

    private static FixEdit[] Edits(params PseudowireView[] pseudowires)
    {
        var edits = new List<FixEdit>();
        foreach (var pseudowire in pseudowires)
        {
            var at = pseudowire.Origin;
            if (!edits.Exists(e => e.At.Line == at.Line && e.At.File == at.File))
                edits.Add(new FixEdit(FixKind.Configure, at, nameof(PseudowireBuilder.IpInterworking) + "()"));
        }

        return [.. edits];
    }
}
