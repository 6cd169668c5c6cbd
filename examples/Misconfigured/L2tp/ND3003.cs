namespace NetDsl.Examples.Misconfigured;

/// <summary>The name of a group is written with a capital letter.</summary>
public static partial class ND3003
{
    public static Network Bad() => Network.Define("ND3003", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("Gold", g => g.StartsByRadius("gold")); // expect ND3003
        });
    });
}
