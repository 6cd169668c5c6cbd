namespace NetDsl.Examples.Misconfigured;

/// <summary>Idle tunnels stay.</summary>
public static partial class ND3065
{
    public static Network Bad() => Network.Define("ND3065", net =>
    {
        net.Lac1(group: g => g.IdleTime(0)); // expect ND3065
    });
}
