namespace NetDsl.Examples.Misconfigured;

/// <summary>998 groups stand beside the two that are always there, and one more.</summary>
public static partial class ND3004
{
    public static Network Bad() => Network.Define("ND3004", net =>
    {
        net.Lac1(lac =>
        {
            for (var number = 1; number <= 997; number++)
                lac.L2tpGroup($"g{number}", g => g.StartsByRadius("gold"));
            lac.L2tpGroup("last", g => g.StartsByRadius("gold")); // expect ND3004
        });
    });
}
