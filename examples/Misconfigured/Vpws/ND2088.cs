namespace NetDsl.Examples.Misconfigured;

/// <summary>Traffic goes back before the far CE has its link up.</summary>
public static partial class ND2088
{
    public static Network Bad() => Network.Define("ND2088", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2", "3.3.3.3"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2);
            ac.Reroute(r => r.Immediately()); // expect ND2088
        }));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 1).TriggerIfDown()));
    });
}
