using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2093
{
    public static Network Fixed() => Network.Define("ND2093", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2);
        }));
    });

    public static Network Good() => Network.Define("ND2093", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2);
            ac.Redundancy(PwRedundancy.Master);
            ac.Holdoff(30);
        }));
    });

    public static Network Unknown(Input<PwRedundancy> mode) => Network.Define("ND2093", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2);
            ac.Redundancy(mode);
            ac.Holdoff(30);
        }));
    });
}
