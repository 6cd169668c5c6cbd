namespace NetDsl.Examples.Misconfigured;

/// <summary>Primary and secondary lead to the same router.</summary>
public static partial class ND2023
{
    public static Network Bad() => Network.Define("ND2023", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("2.2.2.2", 2); // expect ND2023
        }));
    });
}
