namespace NetDsl.Examples.Misconfigured;

/// <summary>A secondary pseudowire has no primary.</summary>
public static partial class ND2020
{
    public static Network Bad() => Network.Define("ND2020", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.SecondaryPseudowire("3.3.3.3", 2); // expect ND2020
        }));
    });
}
