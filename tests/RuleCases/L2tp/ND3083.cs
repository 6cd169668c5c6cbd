namespace NetDsl.Examples.Misconfigured;

public static partial class ND3083
{
    public static Network Good() => Network.Define("ND3083", net =>
    {
        net.Lns1(domain: d => d.Pool("POOL1"));
    });

    public static Network Unknown(IpPoolName pool) => Network.Define("ND3083", net =>
    {
        net.Lns1(domain: d => d.Pool(pool));
    });

    public static Network Unknown_pool(IpPoolName name) => Network.Define("ND3083", net =>
    {
        net.Lns1(router => router.IpPool(name), domain: d => d.Pool("pool9"));
    });
}
