namespace NetDsl.Examples.Misconfigured;

public static partial class ND3071
{
    public static Network Fixed() => Network.Define("ND3071", net =>
    {
        net.Lns1(router => router.VirtualTemplate(1, vt => vt.Mtu(1460)));
    });

    public static Network Good() => Network.Define("ND3071", net =>
    {
        net.Lns1(router => router.VirtualTemplate(1, vt => vt.Mtu(1462)));
    });

    public static Network Unknown(InterfaceMtu bytes) => Network.Define("ND3071", net =>
    {
        net.Lns1(router => router.VirtualTemplate(1, vt => vt.Mtu(bytes)));
    });

    public static Network Good_larger_path() => Network.Define("ND3071", net =>
    {
        net.Lns1(router =>
        {
            router.Interface("GE0/1/0", down => down.Mtu(1600));
            router.VirtualTemplate(1, vt => vt.Mtu(1492));
        });
    });

    public static Network Good_other_template() => Network.Define("ND3071", net =>
    {
        net.Lns1(router => router.VirtualTemplate(2, vt => vt.Mtu(1492)));
    });

    public static Network Bad_default() => Network.Define("ND3071", net =>
    {
        var router = net.Lns1();
        router.VirtualTemplate(2, vt => vt.PppOptions(ppp => ppp.AuthenticateByChap())); // expect ND3071
        router.L2tpGroup("lns2", g => g.TunnelName("lns2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD")).Lns(2, "lac2"));
    });

    public static Network Good_default_of_a_lac() => Network.Define("ND3071", net =>
    {
        net.HotBackup();
    });
}
