namespace NetDsl.Examples.Misconfigured;

/// <summary>PE1 has a pseudowire to its own LSR ID.</summary>
public static partial class ND2006
{
    public static Network Bad() => Network.Define("ND2006", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("1.1.1.1", 1); // expect ND2006
        }));
    });
}
