namespace NetDsl.Examples.Misconfigured;

/// <summary>40 frames take 5 ms to come, and the buffer holds 2 ms.</summary>
public static partial class ND2047
{
    public static Network Bad() => Network.Define("ND2047", net =>
    {
        net.Pe1(pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Tdm();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.TdmEncapsulationNumber(40).JitterBuffer(2)); // expect ND2047
        }));
    });
}
