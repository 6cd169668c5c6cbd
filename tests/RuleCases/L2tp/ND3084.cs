using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3084
{
    public static Network Good() => Network.Define("ND3084", net =>
    {
        net.Lns1(router => router.IpPool("pool2", IpPoolKind.Local, p =>
        {
            p.Gateway("10.11.0.1/24");
            p.Section(0, "10.11.0.2", "10.11.0.100");
        }));
    });

    public static Network Bad_end() => Network.Define("ND3084", net =>
    {
        net.Lns1(router => router.IpPool("pool2", IpPoolKind.Local, p =>
        {
            p.Gateway("10.11.0.1/24");
            p.Section(0, "10.11.0.2", "10.11.1.100"); // expect ND3084
        }));
    });

    public static Network Bad_reversed() => Network.Define("ND3084", net =>
    {
        net.Lns1(router => router.IpPool("pool2", IpPoolKind.Local, p =>
        {
            p.Gateway("10.11.0.1/24");
            p.Section(0, "10.11.0.100", "10.11.0.2"); // expect ND3084
        }));
    });

    public static Network Bad_gateway() => Network.Define("ND3084", net =>
    {
        net.Lns1(router => router.IpPool("pool2", IpPoolKind.Local, p =>
        {
            p.Gateway("10.11.0.1/24");
            p.Section(0, "10.11.0.1", "10.11.0.100"); // expect ND3084
        }));
    });

    public static Network Bad_overlap() => Network.Define("ND3084", net =>
    {
        net.Lns1(router => router.IpPool("pool2", IpPoolKind.Local, p =>
        {
            p.Gateway("10.11.0.1/24");
            p.Section(0, "10.11.0.2", "10.11.0.100");
            p.Section(1, "10.11.0.100", "10.11.0.120"); // expect ND3084
        }));
    });

    public static Network Bad_number() => Network.Define("ND3084", net =>
    {
        net.Lns1(router => router.IpPool("pool2", IpPoolKind.Local, p =>
        {
            p.Gateway("10.11.0.1/24");
            p.Section(0, "10.11.0.2", "10.11.0.99");
            p.Section(0, "10.11.0.100", "10.11.0.120"); // expect ND3084
        }));
    });

    public static Network Bad_no_gateway() => Network.Define("ND3084", net =>
    {
        net.Lns1(router => router.IpPool("pool2", IpPoolKind.Local, p =>
        {
            p.Section(0, "10.11.0.2", "10.11.0.100"); // expect ND3084
        }));
    });

    public static Network Bad_large() => Network.Define("ND3084", net =>
    {
        net.Lns1(router => router.IpPool("pool2", IpPoolKind.Local, p =>
        {
            p.Gateway("11.0.0.1/8");
            p.Section(0, "11.12.0.0", "11.13.0.0"); // expect ND3084
        }));
    });

    public static Network Bad_mask() => Network.Define("ND3084", net =>
    {
        net.Lns1(router => router.IpPool("pool2", IpPoolKind.Local, p => p.Gateway("10.11.0.1/31"))); // expect ND3084
    });

    public static Network Good_single_address() => Network.Define("ND3084", net =>
    {
        net.Lns1(router => router.IpPool("pool2", IpPoolKind.Local, p =>
        {
            p.Gateway("10.11.0.1/24");
            p.Section(0, "10.11.0.2");
        }));
    });

    public static Network Good_unordered() => Network.Define("ND3084", net =>
    {
        net.Lns1(router => router.IpPool("pool2", IpPoolKind.Local, p =>
        {
            p.Gateway("10.11.0.1/24");
            p.Section(1, "10.11.0.101", "10.11.0.200");
            p.Section(0, "10.11.0.2", "10.11.0.100");
        }));
    });

    public static Network Unknown(Ipv4Address start) => Network.Define("ND3084", net =>
    {
        net.Lns1(router => router.IpPool("pool2", IpPoolKind.Local, p =>
        {
            p.Gateway("10.11.0.1/24");
            p.Section(0, start, "10.11.0.100");
        }));
    });

    public static Network Unknown_gateway(Ipv4Prefix gateway) => Network.Define("ND3084", net =>
    {
        net.Lns1(router => router.IpPool("pool2", IpPoolKind.Local, p =>
        {
            p.Gateway(gateway);
            p.Section(0, "10.12.0.2", "10.12.0.100");
        }));
    });
}
