namespace NetDsl.Examples.Misconfigured;

public static partial class ND2112
{
    public static Network Good() => Network.Define("ND2112", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac => ac.StaticPseudowire("2.2.2.2", 100, 200)));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("GE0/1/0", ac => ac.StaticPseudowire("1.1.1.1", 200, 100)));
    });

    public static Network Unknown(MplsLabel label) => Network.Define("ND2112", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac => ac.StaticPseudowire("2.2.2.2", 100, 200)));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("GE0/1/0", ac => ac.StaticPseudowire("1.1.1.1", label, 200)));
    });
}
