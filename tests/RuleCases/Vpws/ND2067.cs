using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2067
{
    public static Network Good() => Network.Define("ND2067", net =>
    {
        net.TwoCes(
            "GE",
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30")),
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30")));
    });

    public static Network Bad_hdlc() => Network.Define("ND2067", net =>
    {
        net.TwoCes(
            "Pos",
            ce => ce.Interface("Pos0/1/0", ac => ac.Hdlc().Address("10.1.1.1/30")), // expect ND2067
            ce => ce.Interface("Pos0/1/0", ac => ac.Hdlc().Address("10.1.2.2/30")), options: pw => pw.IpInterworking(), circuit: ac => ac.Hdlc());
    });

    public static Network Bad_primary_of_a_pair() => Network.Define("ND2067", net =>
    {
        net.Asymmetric(
            "GE",
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.3.1/30").SecondaryAddress("10.1.2.1/30")), // expect ND2067
            ce =>
            {
                ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30"));
                ce.Interface("GE0/1/1", ac => ac.Address("10.1.2.2/30"));
            });
    });

    public static Network Bad_sub_interfaces() => Network.Define("ND2067", net =>
    {
        var ce1 = net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0.10", ac => ac.Dot1q(10).Address("10.1.1.1/30"))); // expect ND2067
        var ce2 = net.HuaweiRouter("CE2", ce => ce.Interface("Eth-Trunk1.7", ac => ac.Dot1qTermination(10).Address("10.1.2.2/30")));
        ce2.Interface("GE0/2/0", port => port.JoinEthTrunk(1));
        var pe1 = net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0.1", ac => ac.Dot1q(10).Pseudowire("2.2.2.2", 1)));
        var pe2 = net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("Eth-Trunk2.1", ac => ac.Dot1q(10).Pseudowire("1.1.1.1", 1)));
        pe2.Interface("GE0/1/0", port => port.JoinEthTrunk(2));
        ce2.Interface("Eth-Trunk1");
        pe2.Interface("Eth-Trunk2");
        net.Link(ce1.Interface("GE0/1/0"), pe1.Interface("GE0/1/0"));
        net.Link(ce2.Interface("GE0/2/0"), pe2.Interface("GE0/1/0"));
    });

    public static Network Good_other_vlan() => Network.Define("ND2067", net =>
    {
        var ce1 = net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0.10", ac => ac.Dot1q(11).Address("10.1.1.1/30")));
        var ce2 = net.HuaweiRouter("CE2", ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.2.2/30")));
        var pe1 = net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0.1", ac => ac.Dot1q(10).Pseudowire("2.2.2.2", 1)));
        var pe2 = net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 1)));
        net.Link(ce1.Interface("GE0/1/0"), pe1.Interface("GE0/1/0"));
        net.Link(ce2.Interface("GE0/1/0"), pe2.Interface("GE0/1/0"));
    });

    public static Network Good_ppp() => Network.Define("ND2067", net =>
    {
        net.TwoCes(
            "Pos",
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30")),
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.2.2/30")));
    });

    public static Network Good_links_are_not_described() => Network.Define("ND2067", net =>
    {
        net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30")));
        net.HuaweiRouter("CE2", ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.2.2/30")));
        net.Remote("PE1", "1.1.1.1", "2.2.2.2", 1);
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1);
    });

    public static Network Good_static_route_to_the_neighbor() => Network.Define("ND2067", net =>
    {
        net.TwoCes(
            "GE",
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30")),
            ce =>
            {
                ce.Interface("GE0/1/0", ac => ac.Address("10.1.2.2/30"));
                ce.StaticRoute("10.1.1.1/32", "GE0/1/0", "10.1.1.1");
            });
    });

    public static Network Good_several_links_of_one_port() => Network.Define("ND2067", net =>
    {
        net.TwoCes(
            "GE",
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30")),
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30")));
        var ce3 = net.HuaweiRouter("CE3", ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.2.2/30")));
        var pe4 = net.Pe("PE4", "4.4.4.4", ["5.5.5.5"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("5.5.5.5", 1)));
        var pe5 = net.Pe("PE5", "5.5.5.5", ["4.4.4.4"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("4.4.4.4", 1)));
        var hub = net.HuaweiRouter("CE4", ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.3.1/30")));
        var other = net.HuaweiRouter("CE5", ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.2.1/30")));
        net.Link(ce3.Interface("GE0/1/0"), pe4.Interface("GE0/1/0"));
        net.Link(other.Interface("GE0/1/0"), pe5.Interface("GE0/1/0"));
        net.Link(hub.Interface("GE0/1/0"), pe5.Interface("GE0/1/0"));
    });

    public static Network Unknown(Ipv4Prefix address) => Network.Define("ND2067", net =>
    {
        net.TwoCes(
            "GE",
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30")),
            ce => ce.Interface("GE0/1/0", ac => ac.Address(address)));
    });

    public static Network Unknown_protocol(Input<LinkProtocol> protocol) => Network.Define("ND2067", net =>
    {
        net.TwoCes(
            "Pos",
            ce => ce.Interface("Pos0/1/0", ac => ac.LinkProtocol(protocol).Address("10.1.1.1/30")),
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.2.2/30")));
    });
}
