namespace NetDsl.Examples.Misconfigured;

/// <summary>The control word is set at one end of a pseudowire and refused at the other.</summary>
public static partial class ND2114
{
    public static Network Bad() => Network.Define("ND2114", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord()); // expect ND2114
        }));
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1, pw => pw.ControlWord(false));
    });
}
