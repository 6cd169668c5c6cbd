namespace NetDsl.Examples.Misconfigured;

/// <summary>Every user has a tunnel, and answers are expected within 2 s.</summary>
public static partial class ND3068
{
    public static Network Bad() => Network.Define("ND3068", net =>
    {
        net.Lac1(
            group: g => g.RetransmitTimeout(2), // expect ND3068
            lac: side => side.TunnelPerUser());
    });
}
