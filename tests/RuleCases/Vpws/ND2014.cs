using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2014
{
    public static Network Good() => Network.Define("ND2014", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1));
            pe.Interface("GE0/1/1", ac => ac.Pseudowire("3.3.3.3", 2));
        });
    });

    public static Network Good_other_type() => Network.Define("ND2014", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.Raw()));
            pe.Interface("GE0/1/1", ac => ac.LocalCeBroadcast().Pseudowire("3.3.3.3", 1, pw => pw.IpInterworking()));
        });
    });

    public static Network Unknown(VcId vcId) => Network.Define("ND2014", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1));
            pe.Interface("GE0/1/1", ac => ac.Pseudowire("3.3.3.3", vcId));
        });
    });

    public static Network Good_other_link() => Network.Define("ND2014", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1));
            pe.Interface("Serial0/2/0:1", ac => ac.Tdm().Pseudowire("3.3.3.3", 1));
            pe.Interface("GE0/1/1", ac => ac.Pseudowire("3.3.3.3", 1, pw => pw.Tagged()));
        });
    });

    public static Network Bad_sub_interfaces() => Network.Define("ND2014", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.Dot1q(1).Pseudowire("2.2.2.2", 1));
            pe.Interface("Eth-Trunk1.2", ac => ac.Dot1q(2).Pseudowire("3.3.3.3", 1, pw => pw.Tagged())); // expect ND2014
        });
    });

    public static Network Unknown_link(Input<LinkProtocol> protocol) => Network.Define("ND2014", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("Serial0/2/0:1", ac => ac.Hdlc().Pseudowire("2.2.2.2", 1));
            pe.Interface("Serial0/2/0:2", ac => ac.LinkProtocol(protocol).Pseudowire("3.3.3.3", 1));
        });
    });
}
