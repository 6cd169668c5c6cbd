using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2081
{
    public static Network Good() => Network.Define("ND2081", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.Dot1q(1).Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking()).LocalCe("10.1.1.1").RemoteCe("10.1.1.2"));
            pe.Interface("GE0/1/0.2", ac =>
            {
                ac.Dot1q(2);
                ac.Pseudowire("2.2.2.2", 2, pw => pw.IpInterworking());
                ac.LocalCe("10.1.2.1");
                ac.RemoteCe("10.1.2.2");
            });
        });
    });

    public static Network Fixed_linked() => Network.Define("ND2081", net =>
    {
        var ce2 = net.HuaweiRouter("CE2", ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.2.2/30")));
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.Dot1q(1).Pseudowire("4.4.4.4", 1, pw => pw.IpInterworking()).LocalCe("10.1.1.1").RemoteCe("10.1.1.2"));
            pe.Interface("GE0/1/0.2", ac =>
            {
                ac.Dot1q(2);
                ac.Pseudowire("2.2.2.2", 2, pw => pw.IpInterworking());
                ac.RemoteCe("10.1.2.2");
                ac.LocalCe("10.1.2.1");
            });
            pe.Mpls("1.1.1.1", mpls => mpls.Ldp(ldp => ldp.RemotePeer("4.4.4.4")));
        });
        var pe2 = net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 2, pw => pw.IpInterworking()).LocalCe("10.1.2.2")));
        net.Link(ce2.Interface("GE0/1/0"), pe2.Interface("GE0/1/0"));
    });

    public static Network Bad_linked() => Network.Define("ND2081", net =>
    {
        var ce2 = net.HuaweiRouter("CE2", ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.2.2/30")));
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.Dot1q(1).Pseudowire("4.4.4.4", 1, pw => pw.IpInterworking()).LocalCe("10.1.1.1").RemoteCe("10.1.1.2"));
            pe.Interface("GE0/1/0.2", ac =>
            {
                ac.Dot1q(2);
                ac.Pseudowire("2.2.2.2", 2, pw => pw.IpInterworking()); // expect ND2081
                ac.LocalCe("10.1.2.1");
            });
            pe.Mpls("1.1.1.1", mpls => mpls.Ldp(ldp => ldp.RemotePeer("4.4.4.4")));
        });
        var pe2 = net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 2, pw => pw.IpInterworking()).LocalCe("10.1.2.2")));
        net.Link(ce2.Interface("GE0/1/0"), pe2.Interface("GE0/1/0"));
    });

    public static Network Good_other_ports() => Network.Define("ND2081", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.Dot1q(1).Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking()).LocalCe("10.1.1.1"));
            pe.Interface("GE0/1/0.2", ac => ac.Dot1q(2).Pseudowire("2.2.2.2", 2));
            pe.Interface("GE0/1/1.1", ac => ac.Dot1q(1).Pseudowire("2.2.2.2", 3, pw => pw.IpInterworking()).LocalCe("10.1.2.1"));
        });
    });

    public static Network Unknown(Ipv4Address address) => Network.Define("ND2081", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.Dot1q(1).Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking()).LocalCe("10.1.1.1").RemoteCe("10.1.1.2"));
            pe.Interface("GE0/1/0.2", ac =>
            {
                ac.Dot1q(2);
                ac.Pseudowire("2.2.2.2", 2, pw => pw.IpInterworking());
                ac.LocalCe("10.1.2.1");
                ac.RemoteCe(address);
            });
        });
    });

    public static Network Unknown_type(Input<PseudowireEncapsulation> type) => Network.Define("ND2081", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.Dot1q(1).Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking()).LocalCe("10.1.1.1").RemoteCe("10.1.1.2"));
            pe.Interface("GE0/1/0.2", ac =>
            {
                ac.Dot1q(2);
                ac.Pseudowire("2.2.2.2", 2, pw => pw.Encapsulation(type));
                ac.LocalCe("10.1.2.1");
            });
        });
    });
}
