using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2085
{
    public static Network Good_master() => Network.Define("ND2085", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2);
            ac.Redundancy(PwRedundancy.Master);
            ac.Reroute(r => r.Delay(30));
        }));
    });

    public static Network Unknown(Input<PwRedundancy> mode) => Network.Define("ND2085", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2);
            ac.Redundancy(mode);
            ac.Reroute(r => r.Delay(30));
        }));
    });
}
