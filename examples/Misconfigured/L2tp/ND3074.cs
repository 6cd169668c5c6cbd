namespace NetDsl.Examples.Misconfigured;

/// <summary>PPPoE users are bound to a virtual template that nobody described.</summary>
public static partial class ND3074
{
    public static Network Bad() => Network.Define("ND3074", net =>
    {
        net.Lac1(router => router.Interface("GE0/2/0.1", access => access.PppoeServer(2))); // expect ND3074
    });
}
