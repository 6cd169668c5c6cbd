namespace NetDsl.Examples.Misconfigured;

/// <summary>The labels of a static pseudowire do not mirror those of the other end.</summary>
public static partial class ND2112
{
    public static Network Bad() => Network.Define("ND2112", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.StaticPseudowire("2.2.2.2", 100, 200); // expect ND2112
        }));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("GE0/1/0", ac => ac.StaticPseudowire("1.1.1.1", 100, 200)));
    });
}
