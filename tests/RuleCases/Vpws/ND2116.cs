using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2116
{
    public static Network Good() => Network.Define("ND2116", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2", "3.3.3.3"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1).SecondaryPseudowire("3.3.3.3", 2).Redundancy(PwRedundancy.Master)));
        net.Pe("SPE", "2.2.2.2", ["1.1.1.1", "4.4.4.4"], pe => pe.SwitchPseudowire("1.1.1.1", 1, "4.4.4.4", 2, SwitchedEncapsulation.Ethernet));
    });

    public static Network Unknown(VcId vcId) => Network.Define("ND2116", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2", "3.3.3.3"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", vcId).SecondaryPseudowire("3.3.3.3", 2).Redundancy(PwRedundancy.Master)));
        net.Pe("SPE", "2.2.2.2", ["1.1.1.1"], pe => pe.SwitchPseudowire("1.1.1.1", 1, "4.4.4.4", 2, SwitchedEncapsulation.Ethernet, s => s.Second(side => side.StaticLabels(100, 200))));
    });
}
