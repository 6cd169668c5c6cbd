namespace NetDsl.Examples.Misconfigured;

/// <summary>BFD checks a pseudowire and is not enabled on the router.</summary>
public static partial class ND2102
{
    public static Network Bad() => Network.Define("ND2102", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord().Bfd(minTx: 100, minRx: 100)); // expect ND2102
        }));
    });
}
