namespace NetDsl.Examples.Misconfigured;

public static partial class ND2005
{
    public static Network Fixed() => Network.Define("ND2005", net =>
    {
        net.HuaweiRouter("PE1", pe => pe.Mpls("1.1.1.1", mpls => mpls.Ldp(ldp =>
        {
            ldp.RemotePeer("2.2.2.2");
        })));
        net.HuaweiRouter("PE2", pe => pe.Mpls("2.2.2.2", mpls => mpls.Ldp(ldp => ldp.RemotePeer("1.1.1.1"))));
    });

    public static Network Unknown(Ipv4Address peer) => Network.Define("ND2005", net =>
    {
        net.HuaweiRouter("PE1", pe => pe.Mpls("1.1.1.1", mpls => mpls.Ldp(ldp => ldp.RemotePeer("2.2.2.2"))));
        net.HuaweiRouter("PE2", pe => pe.Mpls("2.2.2.2", mpls => mpls.Ldp(ldp => ldp.RemotePeer(peer))));
    });
}
