namespace NetDsl.Examples.Misconfigured;

/// <summary>trigger if-down stands on something else than an Ethernet main interface.</summary>
public static partial class ND2096
{
    public static Network Bad() => Network.Define("ND2096", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0.1", ac =>
        {
            ac.Dot1q(10);
            ac.Pseudowire("2.2.2.2", 1);
            ac.TriggerIfDown(); // expect ND2096
        }));
    });
}
