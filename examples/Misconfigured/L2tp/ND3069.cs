namespace NetDsl.Examples.Misconfigured;

/// <summary>A session limit of 0.</summary>
public static partial class ND3069
{
    public static Network Bad() => Network.Define("ND3069", net =>
    {
        net.Lac1(lac: side => side.SessionLimit(0)); // expect ND3069
    });
}
