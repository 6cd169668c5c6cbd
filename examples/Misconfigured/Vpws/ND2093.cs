namespace NetDsl.Examples.Misconfigured;

/// <summary>holdoff or switchover stands outside the master mode.</summary>
public static partial class ND2093
{
    public static Network Bad() => Network.Define("ND2093", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2);
            ac.Holdoff(30); // expect ND2093
        }));
    });
}
