using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>A reroute policy stands in the independent redundancy mode.</summary>
public static partial class ND2085
{
    public static Network Bad() => Network.Define("ND2085", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2);
            ac.Redundancy(PwRedundancy.Independent);
            ac.Reroute(r => r.Delay(30)); // expect ND2085
        }));
    });
}
