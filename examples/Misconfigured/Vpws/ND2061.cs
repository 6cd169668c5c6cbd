namespace NetDsl.Examples.Misconfigured;

/// <summary>A serial interface carries PPP, and the pseudowire on it TDM.</summary>
public static partial class ND2061
{
    public static Network Bad() => Network.Define("ND2061", net =>
    {
        net.Pe1(pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.JitterBuffer(20)); // expect ND2061
        }));
    });
}
