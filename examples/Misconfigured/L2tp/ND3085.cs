using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The gateway of a pool is the address of an interface.</summary>
public static partial class ND3085
{
    public static Network Bad() => Network.Define("ND3085", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.Interface("GE0/1/0", down => down.Address("10.10.0.1/24"));
            lns.IpPool("pool1", IpPoolKind.Local, pool =>
            {
                pool.Gateway("10.10.0.1/24"); // expect ND3085
                pool.Section(0, "10.10.0.2", "10.10.0.100");
            });
        });
    });
}
