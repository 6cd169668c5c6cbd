namespace NetDsl.Examples.Misconfigured;

/// <summary>An ATM option stands on another interface type.</summary>
public static partial class ND2044
{
    public static Network Bad() => Network.Define("ND2044", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.MaxAtmCells(10)); // expect ND2044
        }));
    });
}
