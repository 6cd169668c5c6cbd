namespace NetDsl.Examples.Misconfigured;

/// <summary>A domain names an address pool that nobody described.</summary>
public static partial class ND3083
{
    public static Network Bad() => Network.Define("ND3083", net =>
    {
        net.Lns1(domain: d => d.Pool("pool9")); // expect ND3083
    });
}
