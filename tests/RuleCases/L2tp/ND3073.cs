namespace NetDsl.Examples.Misconfigured;

public static partial class ND3073
{
    public static Network Fixed() => Network.Define("ND3073", net =>
    {
        net.Lns1();
        net.Lac1(router => router.VirtualTemplate(1, vt => vt.Mtu(1460)));
    });

    public static Network Good_default() => Network.Define("ND3073", net =>
    {
        net.Lns1();
        net.Lac1();
    });

    public static Network Good_several_templates() => Network.Define("ND3073", net =>
    {
        net.Lns1();
        net.Lac1(router =>
        {
            router.VirtualTemplate(1, vt => vt.Mtu(1400));
            router.VirtualTemplate(2, vt => vt.Mtu(1460));
            router.Interface("GE0/2/0.2", access => access.PppoeServer(2).UserVlan(101, 200).Bas(bas => bas.Layer2Subscriber("isp1")));
        });
    });

    public static Network Unknown(InterfaceMtu bytes) => Network.Define("ND3073", net =>
    {
        net.Lns1();
        net.Lac1(router => router.VirtualTemplate(1, vt => vt.Mtu(bytes)));
    });
}
