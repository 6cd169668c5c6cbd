namespace NetDsl.Examples.Misconfigured;

/// <summary>Pseudowires of one attachment circuit have the same VC ID.</summary>
public static partial class ND2015
{
    public static Network Bad() => Network.Define("ND2015", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 1); // expect ND2015
        }));
    });
}
