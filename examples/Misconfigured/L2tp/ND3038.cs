namespace NetDsl.Examples.Misconfigured;

/// <summary>The domain counts tunnels that the routers authenticate by themselves.</summary>
public static partial class ND3038
{
    public static Network Bad() => Network.Define("ND3038", net =>
    {
        net.Lac1(domain: d =>
        {
            d.TunnelAccounting(); // expect ND3038
        });
    });
}
