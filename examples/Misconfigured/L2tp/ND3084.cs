using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>A section outside the subnet of its gateway.</summary>
public static partial class ND3084
{
    public static Network Bad() => Network.Define("ND3084", net =>
    {
        net.Lns1(router => router.IpPool("pool2", IpPoolKind.Local, p =>
        {
            p.Gateway("10.11.0.1/24");
            p.Section(0, "10.12.0.2", "10.12.0.100"); // expect ND3084
        }));
    });
}
