using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2017
{
    public static Network Good() => Network.Define("ND2017", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.Tagged());
        }));
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1, pw => pw.Tagged());
    });

    public static Network Good_one_says_nothing() => Network.Define("ND2017", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.Tagged());
        }));
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1);
    });

    public static Network Bad_interworking_at_one_end() => Network.Define("ND2017", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.LocalCeBroadcast();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking()); // expect ND2017
        }));
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1);
    });

    public static Network Unknown(Input<PseudowireEncapsulation> kind) => Network.Define("ND2017", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.Tagged());
        }));
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1, pw => pw.Encapsulation(kind));
    });
}
