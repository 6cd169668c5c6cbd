namespace NetDsl.Examples.Misconfigured;

/// <summary>An option of the secondary pseudowire differs from the primary.</summary>
public static partial class ND2026
{
    public static Network Bad() => Network.Define("ND2026", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.AccessPort());
            ac.SecondaryPseudowire("3.3.3.3", 2); // expect ND2026
        }));
    });
}
