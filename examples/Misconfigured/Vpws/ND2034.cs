namespace NetDsl.Examples.Misconfigured;

/// <summary>A bypass pseudowire has no primary or stands beside a secondary.</summary>
public static partial class ND2034
{
    public static Network Bad() => Network.Define("ND2034", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2);
            ac.BypassPseudowire("3.3.3.3", 3); // expect ND2034
        }));
    });
}
