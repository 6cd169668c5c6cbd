namespace NetDsl.H3c;

/// <summary>A number to be dialed for a next hop. Command: <c>dialer route ip</c>.</summary>
public sealed class DialerRoute : ConfigObject
{
    internal Setting<Ipv4Address> nextHop;
    internal Setting<DialerMaskLength> mask;
    internal Setting<VpnInstanceName> vpnInstance;
    internal Setting<DialNumber> number;
    internal Setting<bool> autodial;
    internal Setting<InterfaceName> through;
    internal Setting<bool> broadcast;
    internal Setting<DialerPeerName> user;

    /// <summary>The next hop.</summary>
    public Setting<Ipv4Address> NextHop => nextHop;

    /// <summary>How many bits of the next hop count; 32 when not set. Keyword: <c>mask</c>.</summary>
    public Setting<DialerMaskLength> Mask => mask;

    /// <summary>The VPN instance of the next hop. Keyword: <c>vpn-instance</c>.</summary>
    public Setting<VpnInstanceName> VpnInstance => vpnInstance;

    /// <summary>The number; without one the next hop can only call in.</summary>
    public Setting<DialNumber> Number => number;

    /// <summary>The number is dialed without any packet, again and again. Keyword: <c>autodial</c>.</summary>
    public Setting<bool> Autodial => autodial;

    /// <summary>The member of the Dialer that dials. Keyword: <c>interface</c>.</summary>
    public Setting<InterfaceName> Through => through;

    /// <summary>Broadcast and multicast packets may use the link. Keyword: <c>broadcast</c>.</summary>
    public Setting<bool> Broadcast => broadcast;

    /// <summary>The name that the peer has to give; needs PPP authentication. Keyword: <c>user</c>.</summary>
    public Setting<DialerPeerName> User => user;
}

/// <summary>A calling number that is accepted. Command: <c>dialer call-in</c>.</summary>
public sealed class DialerCallIn : ConfigObject
{
    internal Setting<DialNumber> number;
    internal Setting<bool> callback;

    /// <summary>The number; <c>*</c> stands for any one character.</summary>
    public Setting<DialNumber> Number => number;

    /// <summary>The call is refused and called back. Keyword: <c>callback</c>.</summary>
    public Setting<bool> Callback => callback;
}

/// <summary>The name of a peer that may call. Command: <c>dialer peer-name</c>.</summary>
public sealed class DialerPeer : ConfigObject
{
    internal Setting<DialerPeerName> name;

    /// <summary>The name.</summary>
    public Setting<DialerPeerName> Name => name;
}

/// <summary>A bundle that an interface belongs to. Command: <c>dialer bundle-member</c>.</summary>
public sealed class DialerBundleMembership : ConfigObject
{
    internal Setting<DialerNumber> number;
    internal Setting<BundlePriority> priority;

    /// <summary>The number of the Dialer.</summary>
    public Setting<DialerNumber> Number => number;

    /// <summary>How readily the channel is used, high is first; 1 when not set. Keyword: <c>priority</c>.</summary>
    public Setting<BundlePriority> Priority => priority;
}
