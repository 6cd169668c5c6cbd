namespace NetDsl.Examples.Misconfigured;

/// <summary>A jitter buffer of 1 ms.</summary>
public static partial class ND2145
{
    public static Network Bad() => Network.Define("ND2145", net =>
    {
        net.Pe1(pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Tdm();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.JitterBuffer(1)); // expect ND2145
        }));
    });
}
