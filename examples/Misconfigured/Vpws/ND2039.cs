namespace NetDsl.Examples.Misconfigured;

/// <summary>A pseudowire of an instance is marked as secondary or bypass.</summary>
public static partial class ND2039
{
    public static Network Bad() => Network.Define("ND2039", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2, pw => pw.InstanceName("gold")); // expect ND2039
        }));
    });
}
