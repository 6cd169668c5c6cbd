using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>A redundancy mode over a pseudowire that is switched with static labels.</summary>
public static partial class ND2116
{
    public static Network Bad() => Network.Define("ND2116", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2", "3.3.3.3"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2);
            ac.Redundancy(PwRedundancy.Master); // expect ND2116
        }));
        net.Pe("SPE", "2.2.2.2", ["1.1.1.1"], pe => pe.SwitchPseudowire("1.1.1.1", 1, "4.4.4.4", 2, SwitchedEncapsulation.Ethernet, s => s.Second(side => side.StaticLabels(100, 200))));
    });
}
