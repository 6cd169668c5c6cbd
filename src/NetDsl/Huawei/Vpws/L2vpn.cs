using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>What PWs check with BFD over VCCV. Command: <c>mpls l2vpn vccv bfd-cv-negotiation</c>.</summary>
public enum VccvNegotiation
{
    /// <summary>Keyword: <c>fault-detection-only</c>.</summary>
    FaultDetectionOnly,

    /// <summary>Keyword: <c>ach-fault-detection-only</c>.</summary>
    AchFaultDetectionOnly,
}

/// <summary>Layer 2 VPN over MPLS on the whole router. Command: <c>mpls l2vpn</c>.</summary>
public sealed class L2vpn : ViewObject
{
    internal Setting<bool> autoCreateSession;
    internal Setting<bool> ignoreTeOamState;
    internal Setting<bool> defaultMartini;
    internal Setting<VccvNegotiation> vccvNegotiation;
    internal List<L2vpnVccvPeer>? vccvPeers;
    internal List<L2vpnPeer>? noRequestMessage;
    internal List<L2vpnPeerOptions>? peers;

    /// <summary>LDP sessions to the peers of pseudowires are made by themselves. Command: <c>mpls l2vpn auto-create-session</c>.</summary>
    public Setting<bool> AutoCreateSession => autoCreateSession;

    /// <summary>Pseudowires ignore the OAM state of TE tunnels. Command: <c>mpls l2vpn ignore-te-oam-state</c>.</summary>
    public Setting<bool> IgnoreTeOamState => ignoreTeOamState;

    /// <summary>Without notification messages; PW redundancy is then not available. Command: <c>mpls l2vpn default martini</c>.</summary>
    public Setting<bool> DefaultMartini => defaultMartini;

    /// <summary>What pseudowires check with BFD. Command: <c>mpls l2vpn vccv bfd-cv-negotiation</c>.</summary>
    public Setting<VccvNegotiation> VccvNegotiation => vccvNegotiation;

    /// <summary>What pseudowires to one peer check with BFD. Command: <c>mpls l2vpn vccv bfd-cv-negotiation ... peer</c>.</summary>
    public IReadOnlyList<L2vpnVccvPeer> VccvPeers => vccvPeers ?? (IReadOnlyList<L2vpnVccvPeer>)[];

    /// <summary>The peers that are sent no label requests. Command: <c>mpls l2vpn no-request-message peer</c>.</summary>
    public IReadOnlyList<L2vpnPeer> NoRequestMessage => noRequestMessage ?? (IReadOnlyList<L2vpnPeer>)[];

    /// <summary>What holds for the pseudowires to one peer. Command: <c>peer</c>.</summary>
    public IReadOnlyList<L2vpnPeerOptions> Peers => peers ?? (IReadOnlyList<L2vpnPeerOptions>)[];

    internal L2vpnPeerOptions Add(L2vpnPeerOptions added)
    {
        foreach (var there in peers ??= [])
        {
            if (added.address.IsKnown && there.address.Equals(added.address))
                return there;
        }

        peers.Add(added);
        return added;
    }
}

/// <summary>What PWs to one peer check with BFD over VCCV. Command: <c>mpls l2vpn vccv bfd-cv-negotiation ... peer</c>.</summary>
public enum PeerVccvNegotiation
{
    /// <summary>Keyword: <c>fault-detection-only</c>.</summary>
    FaultDetectionOnly,

    /// <summary>Keyword: <c>ach-fault-detection-only</c>.</summary>
    AchFaultDetectionOnly,

    /// <summary>Keyword: <c>detection-and-signaling</c>.</summary>
    DetectionAndSignaling,
}

/// <summary>What PWs to one peer check with BFD. Command: <c>mpls l2vpn vccv bfd-cv-negotiation ... peer</c>.</summary>
public sealed class L2vpnVccvPeer : ConfigObject
{
    internal Setting<Ipv4Address> address;
    internal Setting<PeerVccvNegotiation> negotiation;
    internal Setting<bool> enabled;

    /// <summary>The LSR ID of the peer.</summary>
    public Setting<Ipv4Address> Address => address;

    /// <summary>What is checked.</summary>
    public Setting<PeerVccvNegotiation> Negotiation => negotiation;

    /// <summary>Checked or not. Keywords: <c>enable</c>, <c>disable</c>.</summary>
    public Setting<bool> Enabled => enabled;
}

/// <summary>What holds for the pseudowires to one peer. Command: <c>peer</c>.</summary>
public sealed class L2vpnPeerOptions : ViewObject
{
    internal Setting<Ipv4Address> address;
    internal Setting<bool> defaultMartini;

    /// <summary>The LSR ID of the peer.</summary>
    public Setting<Ipv4Address> Address => address;

    /// <summary>Without notification messages; PW redundancy is then not available. Command: <c>default-martini</c>.</summary>
    public Setting<bool> DefaultMartini => defaultMartini;
}

/// <summary>A peer that a global L2VPN setting is about.</summary>
public sealed class L2vpnPeer : ConfigObject
{
    internal Setting<Ipv4Address> address;

    /// <summary>The LSR ID of the peer.</summary>
    public Setting<Ipv4Address> Address => address;
}

/// <content>Layer 2 VPN on the whole router.</content>
public sealed partial class VrpRouter
{
    internal L2vpn? l2vpn;
    internal List<PwTemplate>? pwTemplates;

    /// <summary>Layer 2 VPN; null when it is not enabled. Command: <c>mpls l2vpn</c>.</summary>
    public L2vpn? L2vpn => l2vpn;

    /// <summary>The pseudowire templates. Command: <c>pw-template</c>.</summary>
    public IReadOnlyList<PwTemplate> PwTemplates => pwTemplates ?? (IReadOnlyList<PwTemplate>)[];

    internal PwTemplate Add(PwTemplate added)
    {
        foreach (var there in pwTemplates ??= [])
        {
            if (added.name.IsKnown && there.name.Equals(added.name))
                return there;
        }

        pwTemplates.Add(added);
        return added;
    }
}
