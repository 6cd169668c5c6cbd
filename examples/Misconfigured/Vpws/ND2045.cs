namespace NetDsl.Examples.Misconfigured;

/// <summary>A TDM option stands on another interface type.</summary>
public static partial class ND2045
{
    public static Network Bad() => Network.Define("ND2045", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.JitterBuffer(20)); // expect ND2045
        }));
    });
}
