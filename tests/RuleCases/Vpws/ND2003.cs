namespace NetDsl.Examples.Misconfigured;

public static partial class ND2003
{
    public static Network Good() => Network.Define("ND2003", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
        }));
    });

    public static Network Unknown(Ipv4Prefix address) => Network.Define("ND2003", net =>
    {
        net.HuaweiRouter("PE1", pe =>
        {
            pe.Loopback(0, lo => lo.Address(address));
            pe.Mpls("1.1.1.1", mpls => mpls.Ldp(ldp => ldp.RemotePeer("2.2.2.2")));
            pe.MplsL2vpn();
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1));
        });
    });

    public static Network Bad_in_a_vpn() => Network.Define("ND2003", net =>
    {
        net.HuaweiRouter("PE1", pe =>
        {
            pe.Loopback(0, lo => lo.VpnInstance("blue").Address("1.1.1.1/32"));
            pe.Mpls("1.1.1.1", mpls => mpls.Ldp(ldp => ldp.RemotePeer("2.2.2.2"))); // expect ND2003
            pe.MplsL2vpn();
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1));
        });
    });
}
