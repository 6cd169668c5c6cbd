namespace NetDsl.Examples.Misconfigured;

/// <summary>The primary has the control word, the secondary does not.</summary>
public static partial class ND2025
{
    public static Network Bad() => Network.Define("ND2025", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord());
            ac.SecondaryPseudowire("3.3.3.3", 2); // expect ND2025
        }));
    });
}
