namespace NetDsl.Examples.Misconfigured;

public static partial class ND2001
{
    public static Network Good() => Network.Define("ND2001", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
        }));
    });

    public static Network Unknown(Ipv4Address lsrId) => Network.Define("ND2001", net =>
    {
        net.HuaweiRouter("PE1", pe =>
        {
            pe.Loopback(0);
            pe.Mpls(lsrId, mpls => mpls.Ldp(ldp => ldp.RemotePeer("2.2.2.2")));
            pe.MplsL2vpn();
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1));
        });
    });

    public static Network Fixed() => Network.Define("ND2001", net =>
    {
        net.HuaweiRouter("PE1", pe =>
        {
            pe.Loopback(0, lo => lo.Address("1.1.1.1/32"));
            pe.Mpls("1.1.1.1", mpls => mpls.Ldp(ldp => ldp.RemotePeer("2.2.2.2")));
            pe.MplsL2vpn();
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire("2.2.2.2", 1);
            });
        });
    });

    public static Network Bad_no_mpls() => Network.Define("ND2001", net =>
    {
        net.HuaweiRouter("PE1", pe =>
        {
            pe.MplsL2vpn();
            pe.Interface("GE0/1/0", ac => ac.StaticPseudowire("2.2.2.2", 100, 200)); // expect ND2001
        });
    });
}
