namespace NetDsl.Examples.Misconfigured;

public static partial class ND2080
{
    public static Network Fixed() => Network.Define("ND2080", net =>
    {
        var ce1 = net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30")));
        var pe1 = net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking());
            ac.LocalCe("10.1.1.1");
        }));
        net.Link(ce1.Interface("GE0/1/0"), pe1.Interface("GE0/1/0"));
    });

    public static Network Bad_remote() => Network.Define("ND2080", net =>
    {
        net.TwoCes(
            "GE",
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/29").SecondaryAddress("10.1.1.3/29")),
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/29")),
            pw => pw.IpInterworking(),
            ac => ac.LocalCeBroadcast().RemoteCe("10.1.1.2")); // expect ND2080
    });

    public static Network Good_secondary_address() => Network.Define("ND2080", net =>
    {
        var ce1 = net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/29").SecondaryAddress("10.1.1.5/29")));
        var pe1 = net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking());
            ac.LocalCe("10.1.1.5");
        }));
        net.Link(ce1.Interface("GE0/1/0"), pe1.Interface("GE0/1/0"));
    });

    public static Network Good_virtual_address() => Network.Define("ND2080", net =>
    {
        var ce1 = net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/29").Raw("vrrp vrid 1 virtual-ip 10.1.1.5")));
        var pe1 = net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking());
            ac.LocalCe("10.1.1.5");
        }));
        net.Link(ce1.Interface("GE0/1/0"), pe1.Interface("GE0/1/0"));
    });

    public static Network Good_remote_ce_on_two_links() => Network.Define("ND2080", net =>
    {
        var ce2 = net.HuaweiRouter("CE2", ce =>
        {
            ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30"));
            ce.Interface("GE0/1/1", ac => ac.Address("10.1.2.2/30"));
        });
        net.Pe1(pe => pe.Interface("GE0/1/0", ac => ac
            .Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking())
            .SecondaryPseudowire("3.3.3.3", 2, pw => pw.IpInterworking())
            .LocalCe("10.1.1.1")
            .RemoteCe("10.1.2.2")));
        var pe2 = net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 1, pw => pw.IpInterworking()).LocalCe("10.1.1.2")));
        var pe3 = net.Pe("PE3", "3.3.3.3", ["1.1.1.1"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 2, pw => pw.IpInterworking()).LocalCe("10.1.2.2")));
        net.Link(ce2.Interface("GE0/1/0"), pe2.Interface("GE0/1/0"));
        net.Link(ce2.Interface("GE0/1/1"), pe3.Interface("GE0/1/0"));
    });

    public static Network Unknown(Ipv4Address address) => Network.Define("ND2080", net =>
    {
        var ce1 = net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30")));
        var pe1 = net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking());
            ac.LocalCe(address);
        }));
        net.Link(ce1.Interface("GE0/1/0"), pe1.Interface("GE0/1/0"));
    });

    public static Network Unknown_ce(Ipv4Prefix address) => Network.Define("ND2080", net =>
    {
        var ce1 = net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0", ac => ac.Address(address)));
        var pe1 = net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking());
            ac.LocalCe("10.1.1.2");
        }));
        net.Link(ce1.Interface("GE0/1/0"), pe1.Interface("GE0/1/0"));
    });
}
