using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2086
{
    public static Network Fixed() => Network.Define("ND2086", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2);
            ac.Reroute(r => r.Never());
        }));
    });

    public static Network Good() => Network.Define("ND2086", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2);
            ac.Reroute(r => r.Delay(30).Resume(10));
        }));
    });

    public static Network Unknown(Input<PwRedundancy> mode) => Network.Define("ND2086", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2);
            ac.Redundancy(mode);
            ac.Reroute(r => r.Delay(30).Resume(10));
        }));
    });
}
