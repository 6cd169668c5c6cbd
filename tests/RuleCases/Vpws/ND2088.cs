namespace NetDsl.Examples.Misconfigured;

public static partial class ND2088
{
    public static Network Good() => Network.Define("ND2088", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2", "3.3.3.3"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1).SecondaryPseudowire("3.3.3.3", 2).Reroute(r => r.Delay(30))));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 1).TriggerIfDown()));
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND2088", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2", "3.3.3.3"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1).SecondaryPseudowire("3.3.3.3", 2).Reroute(r => r.Immediately())));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 1).TriggerIfDown(on)));
    });
}
