namespace NetDsl.Examples.Misconfigured;

/// <summary>Hello messages every 30 s.</summary>
public static partial class ND3063
{
    public static Network Bad() => Network.Define("ND3063", net =>
    {
        net.Lac1(group: g => g.HelloInterval(30)); // expect ND3063
    });
}
