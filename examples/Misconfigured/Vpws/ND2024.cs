namespace NetDsl.Examples.Misconfigured;

/// <summary>Secondary or bypass carries frames in another way than the primary.</summary>
public static partial class ND2024
{
    public static Network Bad() => Network.Define("ND2024", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.Tagged());
            ac.SecondaryPseudowire("3.3.3.3", 2, pw => pw.Raw()); // expect ND2024
        }));
    });
}
