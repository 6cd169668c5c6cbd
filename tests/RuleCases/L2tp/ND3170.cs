namespace NetDsl.Examples.Misconfigured;

public static partial class ND3170
{
    public static Network Good_another_way() => Network.Define("ND3170", net =>
    {
        net.HotBackup();
        net.HuaweiRouter("P1", core =>
        {
            core.Interface("GE0/1/0", link => link.Address("10.0.3.2/30"));
            core.StaticRoute("7.0.0.0/8", "10.0.3.1");
            core.StaticRoute("10.0.0.1/32", "10.0.3.1");
        });
    });

    public static Network Unknown(Ipv4Prefix destination) => Network.Define("ND3170", net =>
    {
        net.HotBackup();
        net.HuaweiRouter("P1", core =>
        {
            core.Interface("GE0/1/0", link => link.Address("10.0.3.2/30"));
            core.StaticRoute(destination, "10.0.3.1");
        });
    });
}
