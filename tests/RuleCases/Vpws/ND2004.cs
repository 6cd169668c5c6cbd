using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2004
{
    public static Network Fixed() => Network.Define("ND2004", net =>
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
        net.HuaweiRouter("PE2", pe =>
        {
            pe.Loopback(0, lo => lo.Address("2.2.2.2/32"));
            pe.Mpls("2.2.2.2", mpls => mpls.Ldp());
            pe.MplsL2vpn(l2vpn => l2vpn.AutoCreateSession());
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 1));
        });
    });

    public static Network Good_direct_link() => Network.Define("ND2004", net =>
    {
        net.HuaweiRouter("PE1", pe =>
        {
            pe.Loopback(0, lo => lo.Address("1.1.1.1/32"));
            pe.Mpls("1.1.1.1", mpls => mpls.Ldp());
            pe.MplsL2vpn();
            pe.Interface("GE0/1/1", link => link.Address("10.0.0.1/30").MplsLdp());
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1));
        });
        net.HuaweiRouter("PE2", pe =>
        {
            pe.Loopback(0, lo => lo.Address("2.2.2.2/32"));
            pe.Mpls("2.2.2.2", mpls => mpls.Ldp());
            pe.MplsL2vpn();
            pe.Interface("GE0/1/1", link => link.Address("10.0.0.2/30").MplsLdp());
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 1));
        });
    });

    public static Network Unknown(Ipv4Address peer) => Network.Define("ND2004", net =>
    {
        net.Pe("PE1", "1.1.1.1", [peer], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1)));
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1);
    });

    public static Network Bad_link_without_ldp() => Network.Define("ND2004", net =>
    {
        var pe1 = net.HuaweiRouter("PE1", pe =>
        {
            pe.Loopback(0, lo => lo.Address("1.1.1.1/32"));
            pe.Mpls("1.1.1.1", mpls => mpls.Ldp());
            pe.MplsL2vpn();
            pe.Interface("GE0/1/1", link => link.Address("10.0.0.1/30"));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1)); // expect ND2004
        });
        var pe2 = net.HuaweiRouter("PE2", pe =>
        {
            pe.Loopback(0, lo => lo.Address("2.2.2.2/32"));
            pe.Mpls("2.2.2.2", mpls => mpls.Ldp());
            pe.MplsL2vpn(l2vpn => l2vpn.AutoCreateSession());
            pe.Interface("GE0/1/1", link => link.Address("10.0.0.2/30").MplsLdp());
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 1));
        });
        net.Link(pe1.Interface("GE0/1/1"), pe2.Interface("GE0/1/1"));
    });

    public static Network Bad_subnet_without_ldp() => Network.Define("ND2004", net =>
    {
        net.HuaweiRouter("PE1", pe =>
        {
            pe.Loopback(0, lo => lo.Address("1.1.1.1/32"));
            pe.Mpls("1.1.1.1", mpls => mpls.Ldp());
            pe.MplsL2vpn();
            pe.Interface("GE0/1/1", link => link.Address("10.0.0.1/30").Mpls());
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1)); // expect ND2004
        });
        net.HuaweiRouter("PE2", pe =>
        {
            pe.Loopback(0, lo => lo.Address("2.2.2.2/32"));
            pe.Mpls("2.2.2.2", mpls => mpls.Ldp());
            pe.MplsL2vpn(l2vpn => l2vpn.AutoCreateSession());
            pe.Interface("GE0/1/1", link => link.Address("10.0.0.2/30").MplsLdp());
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 1));
        });
    });

    public static Network Bad_once_for_all_pseudowires() => Network.Define("ND2004", net =>
    {
        net.Pe("PE1", "1.1.1.1", [], pe =>
        {
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1)); // expect ND2004
            pe.Interface("GE0/1/1", ac => ac.Pseudowire("2.2.2.2", 2));
        });
        net.Pe("PE2", "2.2.2.2", [], pe =>
        {
            pe.MplsL2vpn(l2vpn => l2vpn.AutoCreateSession());
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 1));
            pe.Interface("GE0/1/1", ac => ac.Pseudowire("1.1.1.1", 2));
        });
    });

    public static Network Good_link_of_a_bundle() => Network.Define("ND2004", net =>
    {
        var pe1 = net.HuaweiRouter("PE1", pe =>
        {
            pe.Loopback(0, lo => lo.Address("1.1.1.1/32"));
            pe.Mpls("1.1.1.1", mpls => mpls.Ldp());
            pe.MplsL2vpn();
            pe.Interface("GE0/1/1", port => port.JoinEthTrunk(1));
            pe.Interface("Eth-Trunk1", link => link.Address("10.0.0.1/30").MplsLdp());
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1));
        });
        var pe2 = net.HuaweiRouter("PE2", pe =>
        {
            pe.Loopback(0, lo => lo.Address("2.2.2.2/32"));
            pe.Mpls("2.2.2.2", mpls => mpls.Ldp());
            pe.MplsL2vpn(l2vpn => l2vpn.AutoCreateSession());
            pe.Interface("GE0/1/1", port => port.JoinEthTrunk(1));
            pe.Interface("Eth-Trunk1", link => link.Address("10.0.0.2/30").MplsLdp());
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 1));
        });
        net.Link(pe1.Interface("GE0/1/1"), pe2.Interface("GE0/1/1"));
    });

    public static Network Unknown_ldp(Input<bool> on) => Network.Define("ND2004", net =>
    {
        net.Pe("PE1", "1.1.1.1", [], pe =>
        {
            pe.Interface("GE0/1/1", link => link.Address("10.0.0.1/30").Mpls(mpls => mpls.Ldp(on)));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1));
        });
        net.Pe("PE2", "2.2.2.2", [], pe =>
        {
            pe.Interface("GE0/1/1", link => link.Address("10.0.0.2/30").MplsLdp());
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 1));
        });
    });
}
