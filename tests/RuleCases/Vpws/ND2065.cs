using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2065
{
    public static Network Fixed() => Network.Define("ND2065", net =>
    {
        net.Asymmetric(
            "GE",
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30")),
            ce =>
            {
                ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30"));
                ce.Interface("GE0/1/1", ac => ac.Address("10.1.2.2/30"));
            });
    });

    public static Network Bad_no_fix_in_a_larger_subnet() => Network.Define("ND2065", net =>
    {
        net.Asymmetric(
            "GE",
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30")), // expect ND2065
            ce =>
            {
                ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30"));
                ce.Interface("GE0/1/1", ac => ac.Address("10.1.2.2/24"));
            });
    });

    public static Network Good_one_subnet() => Network.Define("ND2065", net =>
    {
        net.Asymmetric(
            "GE",
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.0.1/16")),
            ce =>
            {
                ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/24"));
                ce.Interface("GE0/1/1", ac => ac.Address("10.1.2.2/24"));
            });
    });

    public static Network Good_ppp_makes_host_routes() => Network.Define("ND2065", net =>
    {
        net.Asymmetric(
            "Pos",
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30")),
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30"));
                ce.Interface("Pos0/1/1", ac => ac.Ppp().Address("10.1.2.2/30"));
            }, pw => pw.IpInterworking());
    });

    public static Network Good_switch_ports() => Network.Define("ND2065", net =>
    {
        net.Asymmetric("GE", ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/24")), ce => ce.Interface("Vlanif10", lan => lan.Address("10.1.1.2/24")));
    });

    public static Network Good_line_that_is_not_modelled() => Network.Define("ND2065", net =>
    {
        net.Asymmetric(
            "GE",
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30").Raw("ip address dhcp-alloc")),
            ce =>
            {
                ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30"));
                ce.Interface("GE0/1/1", ac => ac.Address("10.1.2.2/30"));
            });
    });

    public static Network Bad_hdlc() => Network.Define("ND2065", net =>
    {
        var ce1 = net.HuaweiRouter("CE1", ce => ce.Interface("Pos0/1/0", ac => ac.Hdlc().Address("10.1.1.1/30"))); // expect ND2065
        var ce2 = net.HuaweiRouter("CE2", ce =>
        {
            ce.Interface("Pos0/1/0", ac => ac.Hdlc().Address("10.1.1.2/30"));
            ce.Interface("Pos0/1/1", ac => ac.Hdlc().Address("10.1.2.2/30"));
        });
        var pe1 = net.Pe1(pe => pe.Interface("Pos0/1/0", ac => ac.Hdlc().Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking()).SecondaryPseudowire("3.3.3.3", 2, pw => pw.IpInterworking())));
        var pe2 = net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("Pos0/1/0", ac => ac.Hdlc().Pseudowire("1.1.1.1", 1, pw => pw.IpInterworking())));
        var pe3 = net.Pe("PE3", "3.3.3.3", ["1.1.1.1"], pe => pe.Interface("Pos0/1/0", ac => ac.Hdlc().Pseudowire("1.1.1.1", 2, pw => pw.IpInterworking())));
        net.Link(ce1.Interface("Pos0/1/0"), pe1.Interface("Pos0/1/0"));
        net.Link(ce2.Interface("Pos0/1/0"), pe2.Interface("Pos0/1/0"));
        net.Link(ce2.Interface("Pos0/1/1"), pe3.Interface("Pos0/1/0"));
    });

    public static Network Good_independent() => Network.Define("ND2065", net =>
    {
        net.Asymmetric(
            "GE",
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30")),
            ce =>
            {
                ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30"));
                ce.Interface("GE0/1/1", ac => ac.Address("10.1.2.2/30"));
            },
            circuit: ac => ac.Redundancy(PwRedundancy.Independent));
    });

    public static Network Unknown(Ipv4Prefix address) => Network.Define("ND2065", net =>
    {
        net.Asymmetric(
            "GE",
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30")),
            ce =>
            {
                ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30"));
                ce.Interface("GE0/1/1", ac => ac.Address(address));
            });
    });

    public static Network Unknown_near(Ipv4Prefix address) => Network.Define("ND2065", net =>
    {
        net.Asymmetric(
            "GE",
            ce => ce.Interface("GE0/1/0", ac => ac.Address(address)),
            ce =>
            {
                ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30"));
                ce.Interface("GE0/1/1", ac => ac.Address("10.1.2.2/30"));
            });
    });
}
