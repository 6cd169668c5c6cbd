namespace NetDsl.Examples.Misconfigured;

/// <summary>The two ends of a pseudowire carry frames in different ways.</summary>
public static partial class ND2017
{
    public static Network Bad() => Network.Define("ND2017", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.Tagged()); // expect ND2017
        }));
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1, pw => pw.Raw());
    });
}
