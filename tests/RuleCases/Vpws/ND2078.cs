using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2078
{
    public static Network Fixed() => Network.Define("ND2078", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("Pos0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking());
        }));
    });

    public static Network Bad_no_interworking() => Network.Define("ND2078", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.Raw());
            ac.RemoteCe("10.1.1.2"); // expect ND2078
        }));
    });

    public static Network Good() => Network.Define("ND2078", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.IpLayer2()).LocalCe("10.1.1.1").RemoteCe("10.1.1.2")));
    });

    public static Network Good_not_used() => Network.Define("ND2078", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1).LocalCeBroadcast(false)));
    });

    public static Network Unknown(Input<PseudowireEncapsulation> type) => Network.Define("ND2078", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.Encapsulation(type)).LocalCe("10.1.1.1")));
    });

    public static Network Unknown_interface(InterfaceName name) => Network.Define("ND2078", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface(name, ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking()).LocalCe("10.1.1.1")));
    });
}
