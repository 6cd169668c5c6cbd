namespace NetDsl.Examples.Misconfigured;

/// <summary>BFD checks a pseudowire without a control word.</summary>
public static partial class ND2103
{
    public static Network Bad() => Network.Define("ND2103", net =>
    {
        net.Pe1(pe =>
        {
            pe.Bfd();
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire("2.2.2.2", 1, pw => pw.Bfd(minTx: 100, minRx: 100)); // expect ND2103
            });
        });
    });
}
