using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <content>MPLS on the whole router.</content>
public sealed partial class VrpRouter
{
    internal Setting<Ipv4Address> lsrId;
    internal MplsGlobal? mpls;
    internal LdpGlobal? ldp;
    internal List<LdpRemotePeer>? ldpRemotePeers;
    internal List<FecList>? fecLists;

    /// <summary>The LSR ID, an address of a loopback interface. Command: <c>mpls lsr-id</c>.</summary>
    public Setting<Ipv4Address> LsrId => lsrId;

    /// <summary>MPLS; null when it is not enabled. Command: <c>mpls</c>.</summary>
    public MplsGlobal? Mpls => mpls;

    /// <summary>LDP; null when it is not enabled. Command: <c>mpls ldp</c>.</summary>
    public LdpGlobal? Ldp => ldp;

    /// <summary>The remote LDP peers. Command: <c>mpls ldp remote-peer</c>.</summary>
    public IReadOnlyList<LdpRemotePeer> LdpRemotePeers => ldpRemotePeers ?? (IReadOnlyList<LdpRemotePeer>)[];

    /// <summary>The lists of LSP destinations that BFD refers to. Command: <c>fec-list</c>.</summary>
    public IReadOnlyList<FecList> FecLists => fecLists ?? (IReadOnlyList<FecList>)[];

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

    internal FecList Add(FecList added)
    {
        foreach (var there in fecLists ??= [])
        {
            if (added.name.IsKnown && there.name.Equals(added.name))
                return there;
        }

        fecLists.Add(added);
        return added;
    }
}

/// <summary>The label that the last router of an LSP asks the one before for. Command: <c>label advertise</c>.</summary>
public enum EgressLabel
{
    /// <summary>The explicit null label, which keeps the priority. Keyword: <c>explicit-null</c>.</summary>
    ExplicitNull,

    /// <summary>None: the router before removes the label. Keyword: <c>implicit-null</c>.</summary>
    ImplicitNull,

    /// <summary>A label like any other. Keyword: <c>non-null</c>.</summary>
    NonNull,
}

/// <summary>Which routes LSPs are set up for. Command: <c>lsp-trigger</c>.</summary>
public enum LspTrigger
{
    /// <summary>All routes. Keyword: <c>all</c>.</summary>
    All,

    /// <summary>Routes to single addresses. Keyword: <c>host</c>.</summary>
    Host,

    /// <summary>No routes. Keyword: <c>none</c>.</summary>
    None,
}

/// <summary>MPLS on the whole router. Command: <c>mpls</c>.</summary>
public sealed class MplsGlobal : ViewObject
{
    internal Setting<EgressLabel> egressLabel;
    internal Setting<LspTrigger> lspTrigger;
    internal Setting<IpPrefixListName> lspTriggerPrefixes;
    internal Setting<bool> te;
    internal Setting<bool> rsvpTe;
    internal Setting<bool> cspf;
    internal TeGlobal? teOptions;
    internal RsvpGlobal? rsvpOptions;
    internal LspBfd? lspBfd;
    internal BgpLspBfd? bgpLspBfd;

    /// <summary>The label that this router asks for as the last one of an LSP. Command: <c>label advertise</c>.</summary>
    public Setting<EgressLabel> EgressLabel => egressLabel;

    /// <summary>The routes that LSPs are set up for; not set means host routes. Command: <c>lsp-trigger</c>.</summary>
    public Setting<LspTrigger> LspTrigger => lspTrigger;

    /// <summary>The list of the routes that LSPs are set up for. Command: <c>lsp-trigger ip-prefix</c>.</summary>
    public Setting<IpPrefixListName> LspTriggerPrefixes => lspTriggerPrefixes;

    /// <summary>MPLS TE. Command: <c>mpls te</c>.</summary>
    public Setting<bool> Te => te;

    /// <summary>RSVP-TE. Command: <c>mpls rsvp-te</c>.</summary>
    public Setting<bool> RsvpTe => rsvpTe;

    /// <summary>Constraint shortest path first. Command: <c>mpls te cspf</c>.</summary>
    public Setting<bool> Cspf => cspf;

    /// <summary>Options of MPLS TE; null without. Commands: <c>mpls te</c> ...</summary>
    public TeGlobal? TeOptions => teOptions;

    /// <summary>Options of RSVP-TE; null without. Commands: <c>mpls rsvp-te</c> ...</summary>
    public RsvpGlobal? RsvpOptions => rsvpOptions;

    /// <summary>BFD for LSPs of LDP; null without. Commands: <c>mpls bfd</c> ...</summary>
    public LspBfd? LspBfd => lspBfd;

    /// <summary>BFD for LSPs of BGP that comes by itself; null when nothing of it is configured. Commands: <c>mpls bgp bfd</c> ...</summary>
    public BgpLspBfd? BgpLspBfd => bgpLspBfd;
}
