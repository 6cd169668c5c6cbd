namespace NetDsl.Examples.Misconfigured;

/// <summary>No Hello messages.</summary>
public static partial class ND3064
{
    public static Network Bad() => Network.Define("ND3064", net =>
    {
        net.Lac1(group: g => g.HelloInterval(0)); // expect ND3064
    });
}
