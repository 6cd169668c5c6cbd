using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2079
{
    public static Network Fixed() => Network.Define("ND2079", net =>
    {
        var ce1 = net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30")));
        var pe1 = net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking());
            ac.LocalCe("10.1.1.1");
        }));
        net.Link(ce1.Interface("GE0/1/0"), pe1.Interface("GE0/1/0"));
    });

    public static Network Bad_links_are_not_described() => Network.Define("ND2079", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0.5", ac =>
        {
            ac.Dot1q(5);
            ac.Pseudowire("2.2.2.2", 1, pw => pw.IpLayer2()); // expect ND2079
        }));
    });

    public static Network Good_broadcast() => Network.Define("ND2079", net =>
    {
        var ce1 = net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30")));
        var pe1 = net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking());
            ac.LocalCeBroadcast();
        }));
        net.Link(ce1.Interface("GE0/1/0"), pe1.Interface("GE0/1/0"));
    });

    public static Network Good_not_ethernet() => Network.Define("ND2079", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("Pos0/1/0", ac => ac.Ppp().Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking())));
    });

    public static Network Good_line_that_is_not_modelled() => Network.Define("ND2079", net =>
    {
        var ce1 = net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30")));
        var pe1 = net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking());
            ac.Raw("local-ce something");
        }));
        net.Link(ce1.Interface("GE0/1/0"), pe1.Interface("GE0/1/0"));
    });

    public static Network Unknown(Input<PseudowireEncapsulation> type) => Network.Define("ND2079", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.Encapsulation(type))));
    });
}
