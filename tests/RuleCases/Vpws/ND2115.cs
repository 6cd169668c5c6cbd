using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2115
{
    public static Network Good() => Network.Define("ND2115", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1)));
        net.Pe("SPE", "2.2.2.2", ["1.1.1.1", "3.3.3.3"], pe => pe.SwitchPseudowire("1.1.1.1", 1, "3.3.3.3", 2, SwitchedEncapsulation.Ethernet));
    });

    public static Network Unknown(Input<SwitchedEncapsulation> type) => Network.Define("ND2115", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("Pos0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking())));
        net.Pe("SPE", "2.2.2.2", ["1.1.1.1", "3.3.3.3"], pe => pe.SwitchPseudowire("1.1.1.1", 1, "3.3.3.3", 2, type));
    });
}
