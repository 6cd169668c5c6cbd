namespace NetDsl.Examples.Misconfigured;

/// <summary>A delayed reroute policy stands on a member of an E-Trunk.</summary>
public static partial class ND2090
{
    public static Network Bad() => Network.Define("ND2090", net =>
    {
        net.Pe1(pe =>
        {
            pe.ETrunk(1);
            pe.Interface("Eth-Trunk10", ac =>
            {
                ac.JoinETrunk(1);
                ac.Pseudowire("2.2.2.2", 1);
                ac.SecondaryPseudowire("3.3.3.3", 2);
                ac.Reroute(r => r.Delay(30)); // expect ND2090
            });
        });
    });
}
