namespace NetDsl.Examples.Misconfigured;

public static partial class ND2015
{
    public static Network Good() => Network.Define("ND2015", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2);
        }));
    });

    public static Network Unknown(VcId vcId) => Network.Define("ND2015", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", vcId);
        }));
    });
}
