using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <content>MPLS on the whole router.</content>
public sealed partial class VrpRouter
{
    internal Setting<Ipv4Address> lsrId;
    internal MplsGlobal? mpls;
    internal LdpGlobal? ldp;
    internal List<LdpRemotePeer>? ldpRemotePeers;

    /// <summary>The LSR ID, an address of a loopback interface. Command: <c>mpls lsr-id</c>.</summary>
    public Setting<Ipv4Address> LsrId => lsrId;

    /// <summary>MPLS; null when it is not enabled. Command: <c>mpls</c>.</summary>
    public MplsGlobal? Mpls => mpls;

    /// <summary>LDP; null when it is not enabled. Command: <c>mpls ldp</c>.</summary>
    public LdpGlobal? Ldp => ldp;

    /// <summary>The remote LDP peers. Command: <c>mpls ldp remote-peer</c>.</summary>
    public IReadOnlyList<LdpRemotePeer> LdpRemotePeers => ldpRemotePeers ?? (IReadOnlyList<LdpRemotePeer>)[];

    internal LdpRemotePeer Add(LdpRemotePeer added)
    {
        foreach (var there in ldpRemotePeers ??= [])
        {
            if (added.name.IsKnown && there.name.Equals(added.name))
                return there;
        }

        ldpRemotePeers.Add(added);
        return added;
    }
}

/// <summary>MPLS on the whole router. Command: <c>mpls</c>.</summary>
public sealed class MplsGlobal : ViewObject
{
    internal Setting<bool> te;
    internal Setting<bool> rsvpTe;
    internal Setting<bool> cspf;

    /// <summary>MPLS TE. Command: <c>mpls te</c>.</summary>
    public Setting<bool> Te => te;

    /// <summary>RSVP-TE. Command: <c>mpls rsvp-te</c>.</summary>
    public Setting<bool> RsvpTe => rsvpTe;

    /// <summary>Constraint shortest path first. Command: <c>mpls te cspf</c>.</summary>
    public Setting<bool> Cspf => cspf;
}

/// <summary>LDP on the whole router. Command: <c>mpls ldp</c>.</summary>
public sealed class LdpGlobal : ViewObject;

/// <summary>An LDP peer that is not directly connected. Command: <c>mpls ldp remote-peer</c>.</summary>
public sealed class LdpRemotePeer : ViewObject
{
    internal Setting<RemotePeerName> name;
    internal Setting<Ipv4Address> address;
    internal Setting<bool> pwe3;

    /// <summary>The name, by custom the address of the peer.</summary>
    public Setting<RemotePeerName> Name => name;

    /// <summary>The LSR ID of the peer. Command: <c>remote-ip</c>.</summary>
    public Setting<Ipv4Address> Address => address;

    /// <summary>No labels for LSPs over this session. Keyword: <c>pwe3</c>.</summary>
    public Setting<bool> Pwe3 => pwe3;
}
