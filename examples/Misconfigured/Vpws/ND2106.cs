namespace NetDsl.Examples.Misconfigured;

/// <summary>BFD checks a pseudowire at one end only.</summary>
public static partial class ND2106
{
    public static Network Bad() => Network.Define("ND2106", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe =>
        {
            pe.Bfd();
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord().Bfd(minTx: 100, minRx: 100)); // expect ND2106
            });
        });
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1, pw => pw.ControlWord());
    });
}
