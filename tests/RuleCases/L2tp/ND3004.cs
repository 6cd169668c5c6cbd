namespace NetDsl.Examples.Misconfigured;

public static partial class ND3004
{
    public static Network Good() => Network.Define("ND3004", net =>
    {
        net.Lac1(lac =>
        {
            for (var number = 1; number <= 997; number++)
                lac.L2tpGroup($"g{number}", g => g.StartsByRadius("gold"));
            lac.L2tpGroup("default-lac", g => g.StartsByRadius("gold"));
        });
    });

    public static Network Unknown(L2tpGroupName name) => Network.Define("ND3004", net =>
    {
        net.Lac1(lac =>
        {
            for (var number = 1; number <= 997; number++)
                lac.L2tpGroup($"g{number}", g => g.StartsByRadius("gold"));
            lac.L2tpGroup(name, g => g.StartsByRadius("gold"));
        });
    });
}
