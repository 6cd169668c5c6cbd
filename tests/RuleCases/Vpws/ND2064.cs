using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2064
{
    public static Network Fixed() => Network.Define("ND2064", net =>
    {
        var ce1 = net.HuaweiRouter("CE1", ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30")));
        var ce2 = net.HuaweiRouter("CE2", ce =>
        {
            ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30"));
            ce.Interface("Pos0/1/1", ac => ac.Ppp().Address("10.1.2.2/30"));
        });
        var pe1 = net.Pe1(pe => pe.Interface("Pos0/1/0", ac =>
        {
            ac.Ppp();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking());
            ac.SecondaryPseudowire("3.3.3.3", 2, pw => pw.IpInterworking());
        }));
        var pe2 = net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("Pos0/1/0", ac => ac.Ppp().Pseudowire("1.1.1.1", 1, pw => pw.IpInterworking())));
        var pe3 = net.Pe("PE3", "3.3.3.3", ["1.1.1.1"], pe => pe.Interface("Pos0/1/0", ac => ac.Ppp().Pseudowire("1.1.1.1", 2, pw => pw.IpInterworking())));
        net.Link(ce1.Interface("Pos0/1/0"), pe1.Interface("Pos0/1/0"));
        net.Link(ce2.Interface("Pos0/1/0"), pe2.Interface("Pos0/1/0"));
        net.Link(ce2.Interface("Pos0/1/1"), pe3.Interface("Pos0/1/0"));
    });

    public static Network Bad_hdlc() => Network.Define("ND2064", net =>
    {
        var ce1 = net.HuaweiRouter("CE1", ce => ce.Interface("Pos0/1/0", ac => ac.Hdlc().Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30")));
        var ce2 = net.HuaweiRouter("CE2", ce =>
        {
            ce.Interface("Pos0/1/0", ac => ac.Hdlc().Address("10.1.1.2/30"));
            ce.Interface("Pos0/1/1", ac => ac.Hdlc().Address("10.1.2.2/30"));
        });
        var pe1 = net.Pe1(pe => pe.Interface("Pos0/1/0", ac =>
        {
            ac.Hdlc();
            ac.Pseudowire("2.2.2.2", 1); // expect ND2064
            ac.SecondaryPseudowire("3.3.3.3", 2);
        }));
        var pe2 = net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("Pos0/1/0", ac => ac.Hdlc().Pseudowire("1.1.1.1", 1)));
        var pe3 = net.Pe("PE3", "3.3.3.3", ["1.1.1.1"], pe => pe.Interface("Pos0/1/0", ac => ac.Hdlc().Pseudowire("1.1.1.1", 2)));
        net.Link(ce1.Interface("Pos0/1/0"), pe1.Interface("Pos0/1/0"));
        net.Link(ce2.Interface("Pos0/1/0"), pe2.Interface("Pos0/1/0"));
        net.Link(ce2.Interface("Pos0/1/1"), pe3.Interface("Pos0/1/0"));
    });

    public static Network Good_backup_port_without_address() => Network.Define("ND2064", net =>
    {
        var ce1 = net.HuaweiRouter("CE1", ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30")));
        var ce2 = net.HuaweiRouter("CE2", ce =>
        {
            ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30"));
            ce.Interface("Pos0/1/1", ac => ac.Ppp());
        });
        var pe1 = net.Pe1(pe => pe.Interface("Pos0/1/0", ac =>
        {
            ac.Ppp();
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2);
        }));
        var pe2 = net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("Pos0/1/0", ac => ac.Ppp().Pseudowire("1.1.1.1", 1)));
        var pe3 = net.Pe("PE3", "3.3.3.3", ["1.1.1.1"], pe => pe.Interface("Pos0/1/0", ac => ac.Ppp().Pseudowire("1.1.1.1", 2)));
        net.Link(ce1.Interface("Pos0/1/0"), pe1.Interface("Pos0/1/0"));
        net.Link(ce2.Interface("Pos0/1/0"), pe2.Interface("Pos0/1/0"));
        net.Link(ce2.Interface("Pos0/1/1"), pe3.Interface("Pos0/1/0"));
    });

    public static Network Good_links_are_not_described() => Network.Define("ND2064", net =>
    {
        net.Pe1(pe => pe.Interface("Pos0/1/0", ac => ac.Ppp().Pseudowire("2.2.2.2", 1).SecondaryPseudowire("3.3.3.3", 2)));
    });

    public static Network Unknown(Input<LinkProtocol> protocol) => Network.Define("ND2064", net =>
    {
        var ce1 = net.HuaweiRouter("CE1", ce => ce.Interface("Pos0/1/0", ac => ac.LinkProtocol(protocol).Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30")));
        var ce2 = net.HuaweiRouter("CE2", ce =>
        {
            ce.Interface("Pos0/1/0", ac => ac.LinkProtocol(protocol).Address("10.1.1.2/30"));
            ce.Interface("Pos0/1/1", ac => ac.LinkProtocol(protocol).Address("10.1.2.2/30"));
        });
        var pe1 = net.Pe1(pe => pe.Interface("Pos0/1/0", ac =>
        {
            ac.LinkProtocol(protocol);
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2);
        }));
        var pe2 = net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("Pos0/1/0", ac => ac.LinkProtocol(protocol).Pseudowire("1.1.1.1", 1)));
        var pe3 = net.Pe("PE3", "3.3.3.3", ["1.1.1.1"], pe => pe.Interface("Pos0/1/0", ac => ac.LinkProtocol(protocol).Pseudowire("1.1.1.1", 2)));
        net.Link(ce1.Interface("Pos0/1/0"), pe1.Interface("Pos0/1/0"));
        net.Link(ce2.Interface("Pos0/1/0"), pe2.Interface("Pos0/1/0"));
        net.Link(ce2.Interface("Pos0/1/1"), pe3.Interface("Pos0/1/0"));
    });

    public static Network Unknown_type(Input<PseudowireEncapsulation> type) => Network.Define("ND2064", net =>
    {
        var ce1 = net.HuaweiRouter("CE1", ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30")));
        var ce2 = net.HuaweiRouter("CE2", ce =>
        {
            ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30"));
            ce.Interface("Pos0/1/1", ac => ac.Ppp().Address("10.1.2.2/30"));
        });
        var pe1 = net.Pe1(pe => pe.Interface("Pos0/1/0", ac =>
        {
            ac.Ppp();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.Encapsulation(type));
            ac.SecondaryPseudowire("3.3.3.3", 2, pw => pw.Encapsulation(type));
        }));
        var pe2 = net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("Pos0/1/0", ac => ac.Ppp().Pseudowire("1.1.1.1", 1, pw => pw.Encapsulation(type))));
        var pe3 = net.Pe("PE3", "3.3.3.3", ["1.1.1.1"], pe => pe.Interface("Pos0/1/0", ac => ac.Ppp().Pseudowire("1.1.1.1", 2, pw => pw.Encapsulation(type))));
        net.Link(ce1.Interface("Pos0/1/0"), pe1.Interface("Pos0/1/0"));
        net.Link(ce2.Interface("Pos0/1/0"), pe2.Interface("Pos0/1/0"));
        net.Link(ce2.Interface("Pos0/1/1"), pe3.Interface("Pos0/1/0"));
    });
}
