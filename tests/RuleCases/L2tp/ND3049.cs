namespace NetDsl.Examples.Misconfigured;

public static partial class ND3049
{
    public static Network Bad_tunnel_source() => Network.Define("ND3049", net =>
    {
        net.Lac1(router => router.LnsGroup("group1", g =>
        {
            g.Slot("1");
            g.Source("LoopBack0"); // expect ND3049
        }));
    });

    public static Network Bad_backup_service() => Network.Define("ND3049", net =>
    {
        net.HotBackup(lac1: router => router.LnsGroup("group1", g =>
        {
            g.Slot("1");
            g.Source("LoopBack3"); // expect ND3049
        }));
    });

    public static Network Good() => Network.Define("ND3049", net =>
    {
        net.Lns1(router =>
        {
            router.Loopback(1, lo => lo.Address("3.3.3.4/32"));
            router.LnsGroup("group2", g =>
            {
                g.Slot("2");
                g.Source("LoopBack1");
            });
        });
    });

    public static Network Unknown(InterfaceName source) => Network.Define("ND3049", net =>
    {
        net.Lns1(router => router.LnsGroup("group2", g => g.Slot("2").Source(source)));
    });
}
