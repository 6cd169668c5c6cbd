namespace NetDsl.Huawei;

/// <summary>A pseudowire whose labels are configured by hand. Command: <c>mpls static-l2vc</c>.</summary>
public sealed class StaticPseudowire : PseudowireBase
{
    internal Setting<Ipv4Address> destination;
    internal Setting<MplsLabel> transmitLabel;
    internal Setting<ReceiveLabel> receiveLabel;

    /// <summary>The LSR ID of the router at the other end. Keyword: <c>destination</c>.</summary>
    public Setting<Ipv4Address> Destination => destination;

    /// <summary>The label that is sent: what the other end receives. Keyword: <c>transmit-vpn-label</c>.</summary>
    public Setting<MplsLabel> TransmitLabel => transmitLabel;

    /// <summary>The label that is received: what the other end sends. Keyword: <c>receive-vpn-label</c>.</summary>
    public Setting<ReceiveLabel> ReceiveLabel => receiveLabel;
}
