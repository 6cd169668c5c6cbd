namespace NetDsl.Examples.Misconfigured;

/// <summary>A reroute policy stands where there is nothing to return from.</summary>
public static partial class ND2084
{
    public static Network Bad() => Network.Define("ND2084", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.Reroute(r => r.Delay(30)); // expect ND2084
        }));
    });
}
