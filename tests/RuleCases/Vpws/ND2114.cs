namespace NetDsl.Examples.Misconfigured;

public static partial class ND2114
{
    public static Network Good() => Network.Define("ND2114", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord());
        }));
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1, pw => pw.ControlWord());
    });

    public static Network Good_one_says_nothing() => Network.Define("ND2114", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord());
        }));
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1);
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND2114", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord());
        }));
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1, pw => pw.ControlWord(on));
    });
}
