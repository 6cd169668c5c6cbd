using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2091
{
    public static Network Good() => Network.Define("ND2091", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2);
            ac.Redundancy(PwRedundancy.Master);
        }));
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND2091", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1).Redundancy(PwRedundancy.Master));
            pe.Interface(name, ac => ac.SecondaryPseudowire("3.3.3.3", 3));
        });
    });
}
