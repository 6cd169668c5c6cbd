using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The addresses of the users of tunnels are to come from a DHCP server.</summary>
public static partial class ND3082
{
    public static Network Bad() => Network.Define("ND3082", net =>
    {
        net.Lns1(
            router => router.IpPool("pool2", IpPoolKind.Remote, p => p.Gateway("10.11.0.1/24")),
            domain: d => d.Pool("pool2")); // expect ND3082
    });
}
