using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2018
{
    public static Network Good() => Network.Define("ND2018", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.LocalCeBroadcast();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking());
        }));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("Pos0/1/0", ac => ac.Mtu(1500).Pseudowire("1.1.1.1", 1, pw => pw.IpInterworking())));
    });

    public static Network Bad_ppp_and_hdlc() => Network.Define("ND2018", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("Pos0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1); // expect ND2018
        }));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("Pos0/1/0", ac =>
        {
            ac.Hdlc();
            ac.Pseudowire("1.1.1.1", 1);
        }));
    });

    public static Network Fixed_ppp_and_hdlc() => Network.Define("ND2018", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("Pos0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking());
        }));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("Pos0/1/0", ac =>
        {
            ac.Hdlc();
            ac.Pseudowire("1.1.1.1", 1, pw => pw.IpInterworking());
        }));
    });

    public static Network Bad_tdm_and_raw_ethernet() => Network.Define("ND2018", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("Serial0/2/0:1", ac => ac
            .Tdm()
            .Pseudowire("2.2.2.2", 1))); // expect ND2018
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1, pw => pw.Raw());
    });

    public static Network Good_one_kind() => Network.Define("ND2018", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("Eth-Trunk1.1", ac => ac.Dot1q(10).Pseudowire("2.2.2.2", 1)));
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1);
    });

    public static Network Unknown(Input<LinkProtocol> protocol) => Network.Define("ND2018", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("Pos0/1/0", ac => ac.LinkProtocol(protocol).Pseudowire("2.2.2.2", 1)));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("Pos0/1/0", ac => ac.Hdlc().Pseudowire("1.1.1.1", 1)));
    });

    public static Network Unknown_type(Input<PseudowireEncapsulation> kind, InterfaceName name) => Network.Define("ND2018", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe =>
        {
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.Encapsulation(kind)));
            pe.Interface("GE0/1/1", ac => ac.Pseudowire("2.2.2.2", 2));
        });
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe =>
        {
            pe.Interface("Pos0/1/0", ac => ac.Mtu(1500).Pseudowire("1.1.1.1", 1));
            pe.Interface(name, ac => ac.Pseudowire("1.1.1.1", 2));
        });
    });
}
