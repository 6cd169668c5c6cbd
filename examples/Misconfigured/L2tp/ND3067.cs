namespace NetDsl.Examples.Misconfigured;

/// <summary>A receive window of 1000.</summary>
public static partial class ND3067
{
    public static Network Bad() => Network.Define("ND3067", net =>
    {
        net.Lac1(group: g => g.ReceiveWindow(1000)); // expect ND3067
    });
}
