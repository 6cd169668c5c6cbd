namespace NetDsl.Examples.Misconfigured;

/// <summary>The interface of a pseudowire has an IP address.</summary>
public static partial class ND2057
{
    public static Network Bad() => Network.Define("ND2057", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Address("10.1.1.1/24"); // expect ND2057
            ac.Pseudowire("2.2.2.2", 1);
        }));
    });
}
