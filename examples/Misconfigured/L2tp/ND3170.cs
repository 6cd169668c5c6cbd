namespace NetDsl.Examples.Misconfigured;

/// <summary>A router in the core has a static route to the source of the tunnels.</summary>
public static partial class ND3170
{
    public static Network Bad() => Network.Define("ND3170", net =>
    {
        net.HotBackup();
        net.HuaweiRouter("P1", core =>
        {
            core.Interface("GE0/1/0", link => link.Address("10.0.3.2/30"));
            core.StaticRoute("7.7.7.7/32", "10.0.3.1"); // expect ND3170
        });
    });
}
