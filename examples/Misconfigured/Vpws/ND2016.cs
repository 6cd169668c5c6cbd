namespace NetDsl.Examples.Misconfigured;

/// <summary>The VC IDs of the two ends do not agree.</summary>
public static partial class ND2016
{
    public static Network Bad() => Network.Define("ND2016", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 100); // expect ND2016
        }));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("1.1.1.1", 101); // expect ND2016
        }));
    });
}
