using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3082
{
    public static Network Good() => Network.Define("ND3082", net =>
    {
        net.Lns1(
            router => router.IpPool("pool2", IpPoolKind.Local, p => p.Gateway("10.11.0.1/24")),
            domain: d => d.Pool("pool2"));
    });

    public static Network Bad_no_pool() => Network.Define("ND3082", net =>
    {
        net.Lns1(
            router => router.Aaa(aaa =>
            {
                aaa.AuthenticationScheme("local1", s => s.Local());
                aaa.PppUser("user1@isp2", Secret.FromEnvironment("USER_PASSWORD"));
                aaa.Domain("isp2", d => d.AuthenticationScheme("local1").AccountingScheme("default0"));
            }),
            lns: side => side.DefaultDomain("isp2")); // expect ND3082
    });

    public static Network Good_radius() => Network.Define("ND3082", net =>
    {
        net.Lns1(
            router => router.Aaa(aaa => aaa.Domain("isp2", d => d.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1"))),
            lns: side => side.DefaultDomain("isp2"));
    });

    public static Network Good_access_users() => Network.Define("ND3082", net =>
    {
        net.Lns1(
            router =>
            {
                router.IpPool("pool2", IpPoolKind.Remote, p => p.Gateway("10.11.0.1/24"));
                router.Interface("GE0/2/0.1", access => access.PppoeServer(1).UserVlan(1, 100).Bas(bas => bas.Layer2Subscriber("isp1")));
            },
            domain: d => d.Pool("pool2"));
    });

    public static Network Unknown(Input<IpPoolKind> kind) => Network.Define("ND3082", net =>
    {
        net.Lns1(
            router => router.IpPool("pool2", kind, p => p.Gateway("10.11.0.1/24")),
            domain: d => d.Pool("pool2"));
    });
}
